package org.laurea.office.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTables;

/**
 * Counts working days: Monday to Friday, without the holidays and with the make-up days that the State Council set. For years whose
 * holidays are not known yet, weekends alone count.
 *
 * @param codes has the calendar
 */
public record WorkingDays(CodeTables codes) {

    /** How many working days an office has to decide on errata (教学服〔2024〕5号). */
    public static final int TO_DECIDE = 5;

    private static final String CALENDAR = "holiday_cn";

    /** The last of so many working days after a day, which itself does not count. */
    public LocalDate after(LocalDate day, int count) {
        LocalDate last = day;
        for (int left = count; left > 0;) {
            last = last.plusDays(1);
            left -= isWorking(last) ? 1 : 0;
        }
        return last;
    }

    private boolean isWorking(LocalDate day) {
        Optional<CodeEntry> special = codes.table(CALENDAR).byCode(day.toString(), 0);
        if (special.isPresent()) {
            return special.get().attribute("kind").equals("WORK");
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
