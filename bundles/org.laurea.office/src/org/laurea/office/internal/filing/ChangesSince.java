package org.laurea.office.internal.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.laurea.core.store.Batch;
import org.laurea.core.store.Change;
import org.laurea.core.store.Entry;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.office.filing.FilingChanges;
import org.laurea.office.filing.FilingChanges.Since;

/** Reads from the journal what changed in a batch since it left the house last, else since it came in. */
final class ChangesSince {

    private static final int PAGE = 200;
    private static final int MOST_NAMED = 100;
    private static final String IMPORT = "import";

    private final RecordStore store;
    private final Batch batch;
    private final Since since;
    private final ChangeTally tally = new ChangeTally();
    private Instant when;

    ChangesSince(RecordStore store, Batch batch) throws StoreException {
        this.store = store;
        this.batch = batch;
        this.since = store.documents(batch.id(), FilingStore.MANIFEST).isEmpty() ? Since.BEGIN : Since.ATTEMPT;
        this.when = batch.changed();
    }

    FilingChanges read() throws StoreException {
        List<Entry> page = store.entries(Long.MAX_VALUE, PAGE);
        while (!page.isEmpty() && hasMore(page)) {
            page = store.entries(page.get(page.size() - 1).sequence(), PAGE);
        }
        return new FilingChanges(since, when, tally.differences(numbers()));
    }

    /** Takes what a page of the journal tells; whether older ones tell more. */
    private boolean hasMore(List<Entry> page) throws StoreException {
        for (Entry entry : page) {
            if (entry.batches().contains(batch.id()) || entry.batches().size() >= MOST_NAMED) {
                List<Change> steps = steps(entry);
                if (!steps.isEmpty()) {
                    when = entry.when();
                }
                if (since == Since.ATTEMPT && steps.stream().anyMatch(ChangesSince::isAttempt)) {
                    return false;
                }
                tally.take(steps);
                if (steps.stream().anyMatch(Change.BatchOpened.class::isInstance)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The steps of the batch; what came in by an import is no change of what came in. */
    private List<Change> steps(Entry entry) throws StoreException {
        boolean isImport = since == Since.BEGIN && entry.reason().key().equals(IMPORT);
        List<Change> steps = new ArrayList<>();
        store.changes(entry.sequence(), step -> {
            if (step.batch().equals(batch.id()) && !(isImport && step instanceof Change.RecordAdded)) {
                steps.add(step);
            }
        });
        return steps;
    }

    private static boolean isAttempt(Change step) {
        return step instanceof Change.DocumentKept kept && kept.document().kind().equals(FilingStore.MANIFEST);
    }

    private Map<UUID, Integer> numbers() throws StoreException {
        Map<UUID, Integer> numbers = new HashMap<>();
        store.records(batch.id(), record -> numbers.put(record.id(), numbers.size() + 1));
        return numbers;
    }
}
