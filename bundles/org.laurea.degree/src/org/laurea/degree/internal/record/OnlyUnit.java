package org.laurea.degree.internal.record;

import org.laurea.validation.Check;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** XWSYDWM-02: the granting unit is not the one whose data the user expects. */
final class OnlyUnit implements RowCheck {

    private final int field;
    private final String unit;

    private OnlyUnit(int field, String unit) {
        this.field = field;
        this.unit = unit;
    }

    static Check of(RuleScope scope) {
        String unit = scope.options().unit();
        return unit == null ? Check.nothing() : new OnlyUnit(scope.read(0), unit);
    }

    @Override
    public void check(RowView row, Reporter out) {
        if (!unit.equals(row.text(field))) {
            out.report(field, "", unit);
        }
    }
}
