package org.laurea.office.internal.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.laurea.core.store.Change;
import org.laurea.core.store.Entry;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;

/**
 * Reads entries in the order of the journal, each once, whether they come from the desk's own writing or from the store's
 * listener, and hands the steps of those that no document made to the open documents. Works on the thread that writes.
 */
final class EntryFeed {

    private static final int MOST_NAMED = 100;

    /** Takes the steps of an entry that concern an open batch. */
    interface Sink {

        /**
         * Takes an entry; the steps are in order.
         *
         * @param isLate whether it could not be read when its turn was
         */
        void take(UUID batch, Entry entry, List<Change> changes, boolean isLate);
    }

    private final RecordStore store;
    private final Predicate<UUID> isOpen;
    private final Sink sink;
    private final Set<UUID> expected = ConcurrentHashMap.newKeySet();
    private long last;
    private boolean isBehind;

    EntryFeed(RecordStore store, Predicate<UUID> isOpen, Sink sink) {
        this.store = store;
        this.isOpen = isOpen;
        this.sink = sink;
        this.last = head(store);
    }

    /** Where to begin; a store that does not answer is asked for all its entries later. */
    private static long head(RecordStore store) {
        try {
            return store.head().map(Entry::sequence).orElse(0L);
        } catch (StoreException e) {
            return 0;
        }
    }

    /** A document shows the change set already. */
    void expect(UUID changeSet) {
        expected.add(changeSet);
    }

    /** Works up to an entry; what cannot be read is tried again with the next one. */
    void take(Entry entry) throws StoreException {
        try {
            catchUp(entry);
            isBehind = false;
        } catch (StoreException e) {
            isBehind = true;
            throw e;
        }
    }

    private void catchUp(Entry entry) throws StoreException {
        if (entry.sequence() > last + 1) {
            List<Entry> missed = new ArrayList<>(
                    store.entries(entry.sequence(), (int) Math.min(Integer.MAX_VALUE, entry.sequence() - last - 1)));
            for (int i = missed.size() - 1; i >= 0; i--) {
                next(missed.get(i));
            }
        }
        next(entry);
    }

    private void next(Entry entry) throws StoreException {
        if (entry.sequence() <= last) {
            return;
        }
        boolean mayConcern = entry.batches().size() >= MOST_NAMED || entry.batches().stream().anyMatch(isOpen);
        if (!expected.remove(entry.id()) && mayConcern) {
            read(entry);
        }
        last = entry.sequence();
    }

    private void read(Entry entry) throws StoreException {
        Map<UUID, List<Change>> byBatch = new LinkedHashMap<>();
        store.changes(entry.sequence(), change -> {
            if (isOpen.test(change.batch())) {
                byBatch.computeIfAbsent(change.batch(), any -> new ArrayList<>()).add(change);
            }
        });
        byBatch.forEach((batch, changes) -> sink.take(batch, entry, changes, isBehind));
    }
}
