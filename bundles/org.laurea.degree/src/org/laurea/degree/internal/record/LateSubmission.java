package org.laurea.degree.internal.record;

import java.time.LocalDate;

import org.laurea.core.record.CalendarDay;
import org.laurea.validation.Check;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** TIME-01: formal submission later than seven calendar days after the award counts as supplementary (notice 1 and 9). */
final class LateSubmission implements RowCheck {

    private static final int DAYS_IN_TIME = 7;

    private final int award;
    private final int firstDay;

    private LateSubmission(int award, int firstDay) {
        this.award = award;
        this.firstDay = firstDay;
    }

    static Check of(RuleScope scope) {
        LocalDate formal = scope.options().formalDay();
        return formal == null ? Check.nothing()
                : new LateSubmission(scope.read(0), AwardAfterSubmission.number(formal.minusDays(DAYS_IN_TIME)));
    }

    @Override
    public void check(RowView row, Reporter out) {
        if (CalendarDay.parse(row.text(award)) < firstDay) {
            out.report(award);
        }
    }
}
