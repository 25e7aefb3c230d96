package org.laurea.office.internal.desk;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** The threads of a desk: one that writes in order, one that loads what people wait for, one that checks what is loaded. */
final class DeskThreads implements AutoCloseable {

    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> new Thread(work, "laurea-writer"));
    private final ExecutorService loader = daemon("laurea-loader");
    private final ExecutorService checker = daemon("laurea-checker");

    private static ExecutorService daemon(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    Executor writer() {
        return writer;
    }

    Executor loader() {
        return loader;
    }

    Executor checker() {
        return checker;
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

    /** Loads something once everything that is on its way now is written. */
    void afterWriting(Runnable work) {
        writer.execute(() -> {
            try {
                loader.execute(work);
            } catch (RejectedExecutionException e) {
                if (!loader.isShutdown()) {
                    throw e;
                }
            }
        });
    }

    /** Waits until everything on its way is on disk. */
    @Override
    public void close() {
        loader.shutdownNow();
        checker.shutdownNow();
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
