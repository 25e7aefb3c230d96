package org.laurea.degree.internal.record;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.laurea.core.record.CalendarDay;
import org.laurea.validation.Check;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** HXWRQ-04: formal submission before the day of the award (annex 二.2(3)). */
final class AwardAfterSubmission implements RowCheck {

    private final int award;
    private final int lastDay;

    private AwardAfterSubmission(int award, int lastDay) {
        this.award = award;
        this.lastDay = lastDay;
    }

    static Check of(RuleScope scope) {
        LocalDate formal = scope.options().formalDay();
        return formal == null ? Check.nothing() : new AwardAfterSubmission(scope.read(0), number(formal));
    }

    /** A day as the number CCYYMMDD. */
    static int number(LocalDate day) {
        return Integer.parseInt(day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    @Override
    public void check(RowView row, Reporter out) {
        if (CalendarDay.parse(row.text(award)) > lastDay) {
            out.report(award, "", Integer.toString(lastDay));
        }
    }
}
