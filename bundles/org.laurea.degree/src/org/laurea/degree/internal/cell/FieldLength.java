package org.laurea.degree.internal.cell;

import java.util.Set;

import org.laurea.core.record.RecordType;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;

/** LEN-01: a text has more code points than the structure allows. The rules of the two days say their own. */
final class FieldLength implements RowCheck {

    private static final Set<String> DAYS = Set.of("CSRQ", "HXWRQ");

    private final int[] lengths;

    FieldLength(RecordType type) {
        lengths = new int[type.fields().size()];
        for (int field = 0; field < lengths.length; field++) {
            lengths[field] = DAYS.contains(type.field(field).code()) ? Integer.MAX_VALUE : type.field(field).length();
        }
    }

    @Override
    public void check(RowView row, Reporter out) {
        for (int field = 0; field < lengths.length; field++) {
            String text = row.text(field);
            if (text.length() > lengths[field]) {
                int length = text.codePointCount(0, text.length());
                if (length > lengths[field]) {
                    out.report(field, "", Integer.toString(length), Integer.toString(lengths[field]));
                }
            }
        }
    }
}
