package org.laurea.degree.international;

import java.util.List;

import org.laurea.degree.FieldFixes;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** MZ-01: international students have no ethnic group (annex 四.4). */
final class NoEthnicGroup implements RowCheck {

    private final int field;
    private final List<Fix> fixes;

    NoEthnicGroup(RuleScope scope, FieldFixes fixes) {
        field = scope.read(0);
        this.fixes = List.of(fixes.clear(scope.field(0).code(), true));
    }

    @Override
    public void check(RowView row, Reporter out) {
        out.report(field);
    }

    @Override
    public List<Fix> fixes(Found found) {
        return fixes;
    }
}
