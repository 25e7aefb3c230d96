package org.laurea.degree.equivalent;

import java.util.List;

import org.laurea.degree.FieldFixes;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/**
 * PYDW-01: without a diploma of studies the training unit is the granting unit (annex 四.9, 10). One finding, on the name where only
 * that differs.
 */
final class GrantingUnitTrains implements RowCheck {

    private final int code;
    private final int name;
    private final int grantingCode;
    private final int grantingName;
    private final String codeField;
    private final String nameField;
    private final FieldFixes fixes;

    GrantingUnitTrains(RuleScope scope, FieldFixes fixes) {
        code = scope.read(0);
        name = scope.read(1);
        grantingCode = scope.read(2);
        grantingName = scope.read(3);
        codeField = scope.field(0).code();
        nameField = scope.field(1).code();
        this.fixes = fixes;
    }

    @Override
    public void check(RowView row, Reporter out) {
        String unit = row.text(grantingCode);
        String unitName = row.text(grantingName);
        if (!unit.equals(row.text(code))) {
            out.report(code, "", unit, unitName);
        } else if (!unitName.equals(row.text(name))) {
            out.report(name, "", unit, unitName);
        }
    }

    @Override
    public List<Fix> fixes(Found found) {
        return List.of(fixes.offer(codeField, found.argument(0), nameField, found.argument(1)));
    }
}
