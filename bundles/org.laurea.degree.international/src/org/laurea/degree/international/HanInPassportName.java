package org.laurea.degree.international;

import org.laurea.degree.text.HanScript;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** XM-04: Han characters in the name, which are right only where the passport bears them. */
final class HanInPassportName implements RowCheck {

    private final int field;

    HanInPassportName(RuleScope scope) {
        field = scope.read(0);
    }

    @Override
    public void check(RowView row, Reporter out) {
        if (HanScript.isIn(row.text(field))) {
            out.report(field);
        }
    }
}
