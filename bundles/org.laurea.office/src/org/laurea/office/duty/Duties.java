package org.laurea.office.duty;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.laurea.core.record.CalendarDay;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchState;
import org.laurea.office.amendment.AmendmentType;

/**
 * What has to be filed when. Days are those of China.
 *
 * @param clock tells which day it is
 */
public record Duties(InstantSource clock) {

    /** How many days after the award date filing is in time (教学服〔2024〕5号). */
    public static final int DAYS_TO_FILE = 7;

    /** How many days the timeline shows. */
    public static final int DAYS_SHOWN = 14;

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** The day that it is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CHINA);
    }

    /** The duty of a batch; none if its award date is not known, it has no records, or it amends others. */
    public Optional<Duty> of(Batch batch) {
        int day = CalendarDay.parse(batch.day());
        if (day == 0 || batch.records() == 0 || AmendmentType.of(batch.type()).isPresent()) {
            return Optional.empty();
        }
        LocalDate awarded = LocalDate.of(day / 10_000, day / 100 % 100, day % 100);
        LocalDate last = awarded.plusDays(DAYS_TO_FILE);
        return Optional.of(new Duty(batch, awarded, last, last.toEpochDay() - today().toEpochDay(),
                status(batch, awarded, last)));
    }

    private DutyStatus status(Batch batch, LocalDate awarded, LocalDate last) {
        if (batch.state().compareTo(BatchState.SENT) >= 0) {
            return LocalDate.ofInstant(batch.changed(), CHINA).isAfter(last) ? DutyStatus.DONE_LATE
                    : DutyStatus.DONE_IN_TIME;
        }
        LocalDate today = today();
        if (today.isAfter(last)) {
            return DutyStatus.LATE;
        }
        return today.isBefore(awarded) ? DutyStatus.AHEAD : DutyStatus.OPEN;
    }

    /** The duties that are still open, the most urgent first. */
    public List<Duty> open(List<Batch> batches) {
        return batches.stream().map(this::of).flatMap(Optional::stream).filter(duty -> duty.status().isOpen())
                .sorted(Comparator.comparing(Duty::lastDay).thenComparing(duty -> duty.batch().id())).toList();
    }

    /** Today and the days after it, {@link #DAYS_SHOWN} of them, with what is due on each; what is late is not in it. */
    public List<DutyDay> timeline(List<Batch> batches) {
        List<Duty> open = open(batches);
        List<DutyDay> days = new ArrayList<>();
        for (int ahead = 0; ahead < DAYS_SHOWN; ahead++) {
            LocalDate day = today().plusDays(ahead);
            days.add(new DutyDay(day, open.stream().filter(duty -> duty.lastDay().equals(day)).toList()));
        }
        return days;
    }
}
