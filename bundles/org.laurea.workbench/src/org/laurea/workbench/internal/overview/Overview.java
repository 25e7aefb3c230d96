package org.laurea.workbench.internal.overview;

import java.util.List;

import org.laurea.core.store.Batch;
import org.laurea.core.store.Entry;
import org.laurea.office.duty.Duty;
import org.laurea.office.duty.DutyDay;
import org.laurea.validation.Severity;

/**
 * What the first page tells, worked out in the background.
 *
 * @param late duties whose last day is past
 * @param days the next days with what is due on each
 * @param open batches that are not sent yet, the most urgent first
 * @param rules what is wrong in them, by rule, the most frequent first
 * @param filings how many records were sent on each of the last days
 * @param changes the newest changes since the beginning of yesterday
 */
record Overview(List<Duty> late, List<DutyDay> days, List<Batch> open, List<RuleBar> rules, List<Bar> filings,
        List<Entry> changes) {

    /**
     * How often a rule found something.
     *
     * @param title the short name of the mistake
     * @param severity how bad it is
     * @param count how often
     */
    record RuleBar(String title, Severity severity, long count) {}

    /**
     * A count with a name.
     *
     * @param title what is counted
     * @param count how often
     */
    record Bar(String title, long count) {}
}
