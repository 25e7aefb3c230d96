package org.laurea.degree.internal.record;

import org.laurea.core.record.CalendarDay;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** CSRQ-02: full years of age at the award under 15 or over 80. */
final class AgeAtAward implements RowCheck {

    private static final int YOUNGEST = 15;
    private static final int OLDEST = 80;
    private static final int YEAR = 10_000;

    private final int birth;
    private final int award;

    AgeAtAward(RuleScope scope) {
        birth = scope.read(0);
        award = scope.read(1);
    }

    @Override
    public void check(RowView row, Reporter out) {
        int age = Math.floorDiv(CalendarDay.parse(row.text(award)) - CalendarDay.parse(row.text(birth)), YEAR);
        if (age < YOUNGEST || age > OLDEST) {
            out.report(birth, age < 0 ? "unborn" : "", Integer.toString(age));
        }
    }
}
