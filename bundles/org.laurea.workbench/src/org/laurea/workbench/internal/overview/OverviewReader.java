package org.laurea.workbench.internal.overview;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Entry;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.office.amendment.AmendmentType;
import org.laurea.office.duty.Duties;
import org.laurea.office.duty.Duty;
import org.laurea.workbench.internal.overview.Overview.Bar;

/**
 * Works the first page out from the store.
 *
 * @param store the store
 * @param counts what is wrong in batches
 * @param clock tells what day it is
 * @param zone where the user is
 */
record OverviewReader(RecordStore store, RuleCounts counts, InstantSource clock, ZoneId zone) {

    private static final int ENTRIES = 200;
    private static final int DAYS = 14;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    Overview read(List<Batch> batches) throws StoreException {
        Duties duties = new Duties(clock);
        List<Duty> due = duties.open(batches);
        return new Overview(due.stream().filter(duty -> duty.daysLeft() < 0).toList(), duties.timeline(batches),
                open(batches, duties), counts.of(batches), filings(batches), changes());
    }

    private static List<Batch> open(List<Batch> batches, Duties duties) {
        return batches.stream().filter(batch -> batch.state().compareTo(BatchState.SENT) < 0)
                .sorted(Comparator.comparing((Batch batch) -> duties.of(batch).map(Duty::lastDay)
                        .orElse(LocalDate.MAX)).thenComparing(Batch::id))
                .toList();
    }

    List<Bar> filings(List<Batch> batches) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        List<Bar> bars = new ArrayList<>();
        for (int back = DAYS - 1; back >= 0; back--) {
            LocalDate day = today.minusDays(back);
            long records = batches.stream().filter(batch -> batch.state().compareTo(BatchState.SENT) >= 0)
                    .filter(batch -> AmendmentType.of(batch.type()).isEmpty())
                    .filter(batch -> LocalDate.ofInstant(batch.changed(), zone).equals(day))
                    .mapToLong(Batch::records).sum();
            bars.add(new Bar(day.format(DAY), records));
        }
        return bars;
    }

    private List<Entry> changes() throws StoreException {
        Optional<Entry> head = store.head();
        if (head.isEmpty()) {
            return List.of();
        }
        Instant since = LocalDate.ofInstant(clock.instant(), zone).minusDays(1).atStartOfDay(zone).toInstant();
        return store.entries(head.get().sequence() + 1, ENTRIES).stream().filter(entry -> !entry.when().isBefore(since))
                .toList();
    }
}
