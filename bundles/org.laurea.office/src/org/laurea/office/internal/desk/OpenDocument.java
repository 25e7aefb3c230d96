package org.laurea.office.internal.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Change;
import org.laurea.core.store.Entry;
import org.laurea.core.text.Localized;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.internal.document.DocHolder;
import org.laurea.office.internal.document.LiveDocument;

/** A document that is open or about to be; entries that come while it loads wait for it. Lives on the thread of the listeners. */
final class OpenDocument implements DocHolder {

    private record Arrival(Entry entry, List<Change> changes, boolean isLate) {}

    private final UUID batch;
    private final OpenDocuments all;
    private final CompletableFuture<BatchDocument> loaded = new CompletableFuture<>();
    private final List<Arrival> waiting = new ArrayList<>();
    private @Nullable LiveDocument document;
    private int users = 1;

    OpenDocument(UUID batch, OpenDocuments all) {
        this.batch = batch;
        this.all = all;
    }

    UUID batch() {
        return batch;
    }

    CompletableFuture<BatchDocument> loaded() {
        return loaded;
    }

    /** Takes another user, unless the last one let it go. */
    synchronized boolean use() {
        if (users == 0) {
            return false;
        }
        users++;
        return true;
    }

    @Override
    public void shows(UUID changeSet) {
        all.shows(changeSet, this);
    }

    @Override
    public void tookBack(UUID changeSet) {
        all.tookBack(changeSet);
    }

    @Override
    public void left() {
        if (leave()) {
            all.remove(this);
        }
    }

    /** Tells whether nobody uses it any more. */
    private synchronized boolean leave() {
        if (users > 0) {
            users--;
        }
        return users == 0;
    }

    void take(Entry entry, List<Change> changes, boolean isLate) {
        LiveDocument known = document;
        if (known == null) {
            waiting.add(new Arrival(entry, changes, isLate));
        } else {
            known.merge(entry, changes, isLate);
        }
    }

    void tell(Localized trouble) {
        LiveDocument known = document;
        if (known != null) {
            known.tell(trouble);
        }
    }

    void isThere(LiveDocument fresh) {
        document = fresh;
        waiting.forEach(arrival -> fresh.merge(arrival.entry(), arrival.changes(), arrival.isLate()));
        waiting.clear();
        loaded.complete(fresh);
    }
}
