package org.laurea.store.internal.postgres;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;
import org.laurea.store.internal.index.Answers;

/** Looks every second for entries that are new, whoever made them, and tells them in order. */
public final class Watcher implements AutoCloseable {

    private static final int SOME = 200;

    private final Answers answers;
    private final Consumer<Entry> told;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "laurea store watcher");
        thread.setDaemon(true);
        return thread;
    });
    private long last;

    /** Tells entries after the sequence {@code last}. */
    public Watcher(Answers answers, long last, Consumer<Entry> told) {
        this.answers = answers;
        this.last = last;
        this.told = told;
        clock.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    /** Looks now. */
    public void wake() {
        clock.execute(this::look);
    }

    private void look() {
        try {
            List<Entry> some = answers.after(last, SOME);
            while (!some.isEmpty()) {
                for (Entry entry : some) {
                    told.accept(entry);
                    last = entry.sequence();
                }
                some = answers.after(last, SOME);
            }
        } catch (StoreException | RuntimeException e) {
            Logger.getLogger(Watcher.class.getName()).log(Level.FINE, "looked in vain", e);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
