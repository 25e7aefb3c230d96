package org.laurea.degree.selfstudy;

import org.laurea.degree.number.DiplomaNumber;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** KSH-03: the sixth digit of the diploma number says another kind of education than self-study examinations. */
final class DiplomaKind implements RowCheck {

    private final int field;

    DiplomaKind(RuleScope scope) {
        field = scope.read(0);
    }

    @Override
    public void check(RowView row, Reporter out) {
        if (!DiplomaNumber.isSelfStudy(row.text(field))) {
            out.report(field);
        }
    }
}
