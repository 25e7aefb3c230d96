package org.laurea.workbench.internal.history;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredType;
import org.laurea.workbench.internal.banner.Outcomes;
import org.laurea.workbench.internal.part.Texts;

/** Reads what happened from the store, on a thread of its own. */
final class StoreReading {

    private final RecordStore store;
    private final Outcomes outcomes;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(StoreReading::daemon);

    /** Something to be read. */
    @FunctionalInterface
    interface Reading<T> {
        T read(HistoryReader reader) throws StoreException;
    }

    /** What reads from a store, and tells by {@code outcomes} if it cannot. */
    StoreReading(RecordStore store, Outcomes outcomes) {
        this.store = store;
        this.outcomes = outcomes;
    }

    /** The messages. */
    Texts texts() {
        return outcomes.texts();
    }

    /** Reads something about records of a type and does something with it on the UI thread. */
    <T> void read(StoredType type, Reading<T> reading, Consumer<T> then) {
        HistoryReader reader = new HistoryReader(store, new StepTexts(texts(), type));
        outcomes.await(CompletableFuture.supplyAsync(() -> {
            try {
                return reading.read(reader);
            } catch (StoreException e) {
                throw new CompletionException(e);
            }
        }, thread), then);
    }

    /** Reads nothing any more. */
    void stop() {
        thread.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "laurea-history");
        thread.setDaemon(true);
        return thread;
    }
}
