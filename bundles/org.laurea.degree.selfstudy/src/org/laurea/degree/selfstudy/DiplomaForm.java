package org.laurea.degree.selfstudy;

import org.laurea.degree.number.DiplomaNumber;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** KSH-02: the holder of a self-study diploma states its number, 18 digits, as examinee number (annex 四.8(2)). */
final class DiplomaForm implements RowCheck {

    private final int field;

    DiplomaForm(RuleScope scope) {
        field = scope.read(0);
    }

    @Override
    public void check(RowView row, Reporter out) {
        if (!DiplomaNumber.isWellFormed(row.text(field))) {
            out.report(field);
        }
    }
}
