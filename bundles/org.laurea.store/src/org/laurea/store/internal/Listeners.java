package org.laurea.store.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.laurea.core.store.Entry;
import org.laurea.core.store.RecordStore.Registration;
import org.laurea.core.store.StoreListener;

/** Those who hear of entries: told one after the other on a thread of their own, so that nobody who writes waits for them. */
final class Listeners implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 5;

    private final List<StoreListener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong acknowledged = new AtomicLong();
    private final ExecutorService teller = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "laurea store listeners");
        thread.setDaemon(true);
        return thread;
    });

    /** Adds a listener until the handle is closed; what was acknowledged before is not told. */
    Registration add(StoreListener listener) {
        long before = acknowledged.get();
        StoreListener later = entry -> {
            if (entry.sequence() > before) {
                listener.added(entry);
            }
        };
        listeners.add(later);
        return () -> listeners.remove(later);
    }

    /** Notes that an entry is acknowledged, whether it is told yet or not. */
    void acknowledged(long sequence) {
        acknowledged.accumulateAndGet(sequence, Math::max);
    }

    /** Tells all of an entry, after those before it. */
    void tell(Entry entry) {
        acknowledged(entry.sequence());
        teller.execute(() -> listeners.forEach(listener -> tell(listener, entry)));
    }

    private static void tell(StoreListener listener, Entry entry) {
        try {
            listener.added(entry);
        } catch (RuntimeException e) {
            Logger.getLogger(Listeners.class.getName()).log(Level.WARNING,
                    "a listener failed at entry " + entry.sequence(), e);
        }
    }

    /** Tells what is left and ends. */
    @Override
    public void close() {
        teller.shutdown();
        try {
            if (!teller.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                teller.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
