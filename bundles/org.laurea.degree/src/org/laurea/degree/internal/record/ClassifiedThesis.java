package org.laurea.degree.internal.record;

import java.util.Map;

import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** LW-03: information on a classified thesis; one finding, on the first field that is filled and not spoilt. */
final class ClassifiedThesis implements RowCheck {

    private static final String[] FIELDS = {"LWTM", "LWGJC", "LWYJFX"};

    private final int type;
    private final int field;
    private final long before;
    private final Map<String, ThesisKind> kinds;

    ClassifiedThesis(RuleScope scope) {
        type = scope.read(0);
        field = scope.read(1);
        kinds = ThesisKind.named(scope.codes());
        long mask = 0;
        for (String code : FIELDS) {
            if (code.equals(scope.field(1).code())) {
                break;
            }
            mask |= scope.index(code) < 0 ? 0 : 1L << scope.index(code);
        }
        before = mask;
    }

    @Override
    public void check(RowView row, Reporter out) {
        boolean isFirst = (before & ~(row.empty() | row.spoilt())) == 0;
        if (isFirst && kinds.get(row.text(type)) == ThesisKind.CLASSIFIED) {
            out.report(field);
        }
    }
}
