package org.laurea.degree.internal.form;

import org.laurea.degree.number.MajorCode;
import org.laurea.degree.table.Levels;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** ZYDM-01: the major's code has not the form that the level of the degree asks for. */
final class MajorCodeForm implements RowCheck {

    private final int major;
    private final int category;

    MajorCodeForm(RuleScope scope) {
        major = scope.read(0);
        category = scope.read(1);
    }

    @Override
    public void check(RowView row, Reporter out) {
        char level = Levels.of(row.text(category));
        if (level == '4') {
            if (!MajorCode.isBachelor(row.text(major))) {
                out.report(major);
            }
        } else if (level != Levels.NONE && !MajorCode.isGraduate(row.text(major))) {
            out.report(major, "graduate");
        }
    }
}
