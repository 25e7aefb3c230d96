package org.laurea.office.duty;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of the timeline.
 *
 * @param day the day
 * @param due the open duties whose last day it is
 */
public record DutyDay(LocalDate day, List<Duty> due) {

    /** How many records have to be filed on that day at the latest. */
    public int records() {
        return due.stream().mapToInt(duty -> duty.batch().records()).sum();
    }
}
