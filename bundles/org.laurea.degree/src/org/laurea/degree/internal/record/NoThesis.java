package org.laurea.degree.internal.record;

import java.util.List;
import java.util.Map;

import org.laurea.degree.FieldFixes;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** LW-01: information on a thesis where none is required. */
final class NoThesis implements RowCheck {

    private final int type;
    private final int field;
    private final Map<String, ThesisKind> kinds;
    private final List<Fix> fixes;

    NoThesis(RuleScope scope, FieldFixes fixes) {
        type = scope.read(0);
        field = scope.read(1);
        kinds = ThesisKind.named(scope.codes());
        this.fixes = List.of(fixes.clear(scope.field(1).code(), false));
    }

    @Override
    public void check(RowView row, Reporter out) {
        if (kinds.get(row.text(type)) == ThesisKind.NONE) {
            out.report(field);
        }
    }

    @Override
    public List<Fix> fixes(Found found) {
        return fixes;
    }
}
