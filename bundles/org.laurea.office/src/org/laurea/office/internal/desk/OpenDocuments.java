package org.laurea.office.internal.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.laurea.core.store.Change;
import org.laurea.core.store.Entry;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;

/** The documents of a desk, one for each batch that somebody has open. */
final class OpenDocuments {

    private final Map<UUID, OpenDocument> open = new ConcurrentHashMap<>();
    private final Executor listeners;
    private final EntryFeed feed;

    OpenDocuments(RecordStore store, Executor listeners) {
        this.listeners = listeners;
        this.feed = new EntryFeed(store, this);
    }

    /** The document of a batch; one that nobody has yet is given to {@code load}. */
    OpenDocument open(UUID batch, Consumer<OpenDocument> load) {
        OpenDocument fresh = new OpenDocument(batch, this);
        OpenDocument held = open.compute(batch, (id, known) -> known != null && known.use() ? known : fresh);
        if (held == fresh) {
            load.accept(fresh);
        }
        return held;
    }

    boolean isOpen(UUID batch) {
        return open.containsKey(batch);
    }

    /** Whether it is still this document that people see of its batch. */
    boolean isOpen(OpenDocument document) {
        return open.get(document.batch()) == document;
    }

    void remove(OpenDocument document) {
        open.remove(document.batch(), document);
    }

    void shows(UUID changeSet, OpenDocument document) {
        feed.expect(changeSet, document);
    }

    void tookBack(UUID changeSet) {
        feed.forget(changeSet);
    }

    /** Brings an entry into the documents. Works on the thread that writes. */
    void written(Entry entry) {
        try {
            feed.take(entry);
        } catch (StoreException e) {
            listeners.execute(() -> open.values().forEach(document -> document.tell(e.text())));
        }
    }

    /**
     * Takes the steps of an entry that concern a batch, in order.
     *
     * @param isLate whether it could not be read when its turn was
     */
    void take(UUID batch, Entry entry, List<Change> changes, boolean isLate) {
        OpenDocument document = open.get(batch);
        if (document != null) {
            listeners.execute(() -> document.take(entry, changes, isLate));
        }
    }

    void close() {
        open.clear();
    }
}
