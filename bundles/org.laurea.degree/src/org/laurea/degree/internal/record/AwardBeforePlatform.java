package org.laurea.degree.internal.record;

import org.laurea.core.record.CalendarDay;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** HXWRQ-02: an award of before 2024-06-01 belongs to the former reporting system (notice 4). */
final class AwardBeforePlatform implements RowCheck {

    private static final int FIRST_DAY = 20240601;

    private final int award;

    AwardBeforePlatform(RuleScope scope) {
        award = scope.read(0);
    }

    @Override
    public void check(RowView row, Reporter out) {
        if (CalendarDay.parse(row.text(award)) < FIRST_DAY) {
            out.report(award);
        }
    }
}
