package org.laurea.degree.internal.form;

import java.util.List;

import org.laurea.core.record.CalendarDay;
import org.laurea.degree.FieldFixes;
import org.laurea.degree.number.Digits;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** CSRQ-01 and HXWRQ-01: not a real day written CCYYMMDD. */
final class WrittenDay implements RowCheck {

    private static final int LENGTH = 8;

    private final int field;
    private final String code;
    private final FieldFixes fixes;

    WrittenDay(RuleScope scope, FieldFixes fixes) {
        field = scope.read(0);
        code = scope.field(0).code();
        this.fixes = fixes;
    }

    @Override
    public void check(RowView row, Reporter out) {
        String text = row.text(field);
        if (CalendarDay.parse(text) == 0) {
            out.report(field, Digits.areAll(text, LENGTH) ? "unreal" : "");
        }
    }

    @Override
    public List<Fix> fixes(Found found) {
        String day = DayText.ccyymmdd(found.value());
        return day.isEmpty() ? List.of() : List.of(fixes.safe(code, day));
    }
}
