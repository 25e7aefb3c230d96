package org.laurea.office.internal.desk;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** The threads of a desk: one that writes in order, one for work that takes time. */
final class DeskThreads implements AutoCloseable {

    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> new Thread(work, "laurea-writer"));
    private final ExecutorService background = Executors.newSingleThreadExecutor(DeskThreads::daemon);

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "laurea-desk");
        thread.setDaemon(true);
        return thread;
    }

    Executor writer() {
        return writer;
    }

    Executor background() {
        return background;
    }

    /** Does something on the thread that writes, unless the desk is closed. */
    void write(Runnable work) {
        try {
            writer.execute(work);
        } catch (RejectedExecutionException e) {
            if (!writer.isShutdown()) {
                throw e;
            }
        }
    }

    /** Does something in the background once everything that is on its way now is written. */
    void afterWriting(Runnable work) {
        writer.execute(() -> {
            try {
                background.execute(work);
            } catch (RejectedExecutionException e) {
                if (!background.isShutdown()) {
                    throw e;
                }
            }
        });
    }

    /** Waits until everything on its way is on disk. */
    @Override
    public void close() {
        background.shutdownNow();
        writer.shutdown();
        boolean isInterrupted = false;
        boolean isDone = false;
        while (!isDone) {
            try {
                isDone = writer.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
