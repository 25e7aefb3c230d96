package org.laurea.degree.internal.cell;

import java.util.List;

import org.laurea.core.record.RecordType;
import org.laurea.degree.FieldFixes;
import org.laurea.degree.text.WhiteSpace;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;

/** CELL-02: characters were changed on reading. The finding states both texts, with white space made visible. */
final class ChangedText implements RowCheck {

    private static final char VISIBLE_SPACE = '\u2423';

    private final RecordType type;
    private final FieldFixes fixes;

    ChangedText(RecordType type, FieldFixes fixes) {
        this.type = type;
        this.fixes = fixes;
    }

    @Override
    public void check(RowView row, Reporter out) {
        for (long rest = row.changed() & ~row.typed(); rest != 0; rest &= rest - 1) {
            int field = Long.numberOfTrailingZeros(rest);
            String raw = row.raw(field);
            if (row.isEmpty(field)) {
                out.report(field, "blank", visible(raw));
            } else if (WhiteSpace.strip(raw).length() == raw.length()) {
                out.report(field, "width", raw, row.text(field));
            } else {
                out.report(field, "", visible(raw), row.text(field));
            }
        }
    }

    private static String visible(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            text.append(WhiteSpace.contains(c) ? VISIBLE_SPACE : c);
        }
        return text.toString();
    }

    @Override
    public List<Fix> fixes(Found found) {
        return List.of(fixes.safe(type.field(found.field()).code(), found.value()));
    }
}
