package org.laurea.degree.internal.record;

import java.util.Map;

import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** LW-02: information on a thesis is missing that is neither classified nor not required. */
final class ThesisMissing implements RowCheck {

    private final int type;
    private final int field;
    private final Map<String, ThesisKind> kinds;

    ThesisMissing(RuleScope scope) {
        type = scope.read(0);
        field = scope.read(1);
        kinds = ThesisKind.named(scope.codes());
    }

    @Override
    public boolean readsEmpty() {
        return true;
    }

    @Override
    public void check(RowView row, Reporter out) {
        if (row.isEmpty(field) && !kinds.containsKey(row.text(type))) {
            out.report(field);
        }
    }
}
