package org.laurea.degree.internal.form;

import java.util.List;

import org.laurea.degree.FieldFixes;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** ZYDM-02: a dual bachelor degree bears no major code (annex 二.2(5)). */
final class NoMajorCode implements RowCheck {

    private final int field;
    private final List<Fix> fixes;

    NoMajorCode(RuleScope scope, FieldFixes fixes) {
        field = scope.read(0);
        this.fixes = List.of(fixes.clear(scope.field(0).code(), false));
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
