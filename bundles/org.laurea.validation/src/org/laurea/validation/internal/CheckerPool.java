package org.laurea.validation.internal;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

/** Threads that check chunks. A failure in one of them ends the work and reaches the thread that feeds them. */
final class CheckerPool implements AutoCloseable {

    private static final int POLL_MILLIS = 20;

    private final ExecutorService threads;
    private final BlockingQueue<RowChecker> idle;
    private final BlockingQueue<Chunk> free;
    private final Collector collector;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    CheckerPool(int size, Supplier<RowChecker> checkers, BlockingQueue<Chunk> free, Collector collector) {
        this.threads = Executors.newFixedThreadPool(size, CheckerPool::thread);
        this.idle = new ArrayBlockingQueue<>(size);
        this.free = free;
        this.collector = collector;
        for (int i = 0; i < size; i++) {
            idle.add(checkers.get());
        }
    }

    static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "laurea-check");
        thread.setDaemon(true);
        return thread;
    }

    void submit(Chunk chunk) {
        threads.execute(() -> check(chunk));
    }

    private void check(Chunk chunk) {
        try {
            RowChecker checker = idle.take();
            checker.check(chunk);
            idle.add(checker);
            free.addAll(collector.take(chunk));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        }
    }

    /** An unused chunk, as soon as there is one. */
    Chunk takeFree() {
        try {
            Chunk chunk = free.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
            while (chunk == null) {
                throwFailure();
                chunk = free.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
            }
            return chunk;
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** Waits until everything submitted is done. */
    void drain() {
        threads.shutdown();
        try {
            while (!threads.awaitTermination(1, TimeUnit.HOURS)) {
                throwFailure();
            }
        } catch (InterruptedException e) {
            throw interrupted();
        }
        throwFailure();
    }

    private void throwFailure() {
        Throwable thrown = failure.get();
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }

    private static CancellationException interrupted() {
        Thread.currentThread().interrupt();
        return new CancellationException();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
