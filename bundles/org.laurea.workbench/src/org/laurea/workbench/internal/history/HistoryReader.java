package org.laurea.workbench.internal.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.laurea.core.store.Entry;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.RecordVersion;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredRecord;

/**
 * Reads the past from a store. Every method may take as long as the store does: not for the UI thread.
 *
 * @param store the store
 * @param texts what steps say
 */
record HistoryReader(RecordStore store, StepTexts texts) {

    private static final int AT_ONCE = 500;
    private static final int BATCHES_NAMED = 100;
    private static final int MOST_STEPS = 1000;

    /** What happened to a record, the newest first. */
    List<HistoryLine> record(UUID record) throws StoreException {
        List<HistoryLine> lines = new ArrayList<>();
        for (RecordVersion version : store.history(record)) {
            int last = lines.size() - 1;
            List<StepLine> steps = texts.of(version.change());
            if (last >= 0 && lines.get(last).entry().sequence() == version.entry().sequence()) {
                List<StepLine> all = new ArrayList<>(lines.get(last).steps());
                all.addAll(steps);
                lines.set(last, new HistoryLine(version.entry(), all));
            } else {
                lines.add(new HistoryLine(version.entry(), steps));
            }
        }
        return lines;
    }

    /** The entries that concern a batch and come before a sequence, the newest first. */
    List<HistoryLine> batch(UUID batch, long before, int most) throws StoreException {
        List<HistoryLine> lines = new ArrayList<>();
        long next = before;
        List<Entry> page = store.entries(next, AT_ONCE);
        while (!page.isEmpty() && lines.size() < most) {
            for (Entry entry : page) {
                boolean concerns = entry.batches().contains(batch) || entry.batches().size() >= BATCHES_NAMED;
                if (concerns && lines.size() < most) {
                    lines.add(new HistoryLine(entry, List.of()));
                }
            }
            next = page.get(page.size() - 1).sequence();
            page = store.entries(next, AT_ONCE);
        }
        return lines;
    }

    /** What an entry changed in a batch, at most the first 1,000 lines. */
    List<StepLine> steps(long sequence, UUID batch) throws StoreException {
        List<StepLine> lines = new ArrayList<>();
        store.changes(sequence, change -> {
            if (change.batch().equals(batch) && lines.size() < MOST_STEPS) {
                lines.addAll(texts.of(change));
            }
        });
        return lines;
    }

    /** The records of a batch as they were at a moment. */
    List<StoredRecord> asOf(UUID batch, Instant moment) throws StoreException {
        List<StoredRecord> records = new ArrayList<>();
        store.recordsAsOf(batch, moment, records::add);
        return records;
    }
}
