package org.example.honorary;

import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** HON-02: the body that nominated is the granting unit itself, which is allowed but worth a look. */
final class OutsideNomination implements RowCheck {

    private final int nominatedBy;
    private final int grantedBy;

    OutsideNomination(RuleScope scope) {
        nominatedBy = scope.read(0);
        grantedBy = scope.read(1);
    }

    @Override
    public void check(RowView row, Reporter out) {
        if (row.text(nominatedBy).equals(row.text(grantedBy))) {
            out.report(nominatedBy);
        }
    }
}
