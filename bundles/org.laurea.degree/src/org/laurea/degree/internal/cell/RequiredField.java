package org.laurea.degree.internal.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.laurea.core.record.RecordType;
import org.laurea.core.record.Requirement;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;

/** REQ-01: a field is empty that the structure requires, always or by the value of another field. */
final class RequiredField implements RowCheck {

    /** A field required if another holds one of some values, or unless it does. */
    private record Condition(int field, int on, Set<String> values, boolean requiredIf) {

        boolean requires(RowView row) {
            String value = on < 0 ? "" : row.text(on);
            return values.contains(value) == requiredIf;
        }
    }

    private final long always;
    private final List<Condition> conditions = new ArrayList<>();

    RequiredField(RecordType type) {
        long mask = 0;
        for (int field = 0; field < type.fields().size(); field++) {
            Requirement requirement = type.field(field).requirement();
            if (requirement instanceof Requirement.Required) {
                mask |= 1L << field;
            } else if (requirement instanceof Requirement.RequiredIf by) {
                conditions.add(new Condition(field, type.indexOf(by.on()), by.values(), true));
            } else if (requirement instanceof Requirement.RequiredUnless by) {
                conditions.add(new Condition(field, type.indexOf(by.on()), by.values(), false));
            }
        }
        always = mask;
    }

    @Override
    public void check(RowView row, Reporter out) {
        long empty = row.empty();
        if (empty == 0) {
            return;
        }
        for (long rest = empty & always; rest != 0; rest &= rest - 1) {
            out.report(Long.numberOfTrailingZeros(rest));
        }
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            if ((empty >>> condition.field() & 1) != 0 && condition.requires(row)) {
                out.report(condition.field());
            }
        }
    }
}
