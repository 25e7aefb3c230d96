package org.laurea.office.internal.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Change;
import org.laurea.core.store.Entry;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;

/**
 * Reads entries in the order of the journal, each once, whether they come from the desk's own writing or from the store's
 * listener, and hands the steps of each to the open documents, except to the one that made it. Works on the thread that writes.
 */
final class EntryFeed {

    private static final int MOST_NAMED = 100;

    private final RecordStore store;
    private final OpenDocuments documents;
    private final Map<UUID, OpenDocument> expected = new ConcurrentHashMap<>();
    private long last;
    private boolean isBehind;

    EntryFeed(RecordStore store, OpenDocuments documents) {
        this.store = store;
        this.documents = documents;
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
    void expect(UUID changeSet, OpenDocument document) {
        expected.put(changeSet, document);
    }

    /** No document shows the change set. */
    void forget(UUID changeSet) {
        expected.remove(changeSet);
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
        if (mayConcern(entry) && !isShown(entry)) {
            read(entry);
        }
        expected.remove(entry.id());
        last = entry.sequence();
    }

    private boolean mayConcern(Entry entry) {
        return entry.batches().size() >= MOST_NAMED || entry.batches().stream().anyMatch(documents::isOpen);
    }

    /** Whether the document that made an entry is still the one that people see; if it was closed, another may have been loaded. */
    private boolean isShown(Entry entry) {
        @Nullable
        OpenDocument maker = expected.get(entry.id());
        return maker != null && documents.isOpen(maker);
    }

    private void read(Entry entry) throws StoreException {
        Map<UUID, List<Change>> byBatch = new LinkedHashMap<>();
        store.changes(entry.sequence(), change -> {
            if (documents.isOpen(change.batch())) {
                byBatch.computeIfAbsent(change.batch(), any -> new ArrayList<>()).add(change);
            }
        });
        byBatch.forEach((batch, changes) -> documents.take(batch, entry, changes, isBehind));
    }
}
