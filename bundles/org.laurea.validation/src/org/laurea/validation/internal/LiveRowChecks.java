package org.laurea.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Row;

/** Takes rows of a live table through the stages that need one row at a time; many rows on several threads. */
final class LiveRowChecks {

    private static final int MANY = 2048;
    private static final int PART = 512;

    private final LiveShape shape;
    private final int threads;
    private final Worker here;

    LiveRowChecks(LiveShape shape, int threads) {
        this.shape = shape;
        this.threads = threads;
        this.here = new Worker();
    }

    /** The rows, checked, in the same order. */
    LiveRow[] check(List<Row> rows) {
        @Nullable
        LiveRow[] checked = new LiveRow[rows.size()];
        if (rows.size() < MANY || threads == 1) {
            here.check(rows, 0, rows.size(), checked);
        } else {
            inParallel(rows, checked);
        }
        return all(checked);
    }

    private static LiveRow[] all(@Nullable LiveRow[] checked) {
        LiveRow[] all = new LiveRow[checked.length];
        System.arraycopy(checked, 0, all, 0, all.length);
        return all;
    }

    private void inParallel(List<Row> rows, @Nullable LiveRow[] checked) {
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads, CheckerPool::thread);
        try {
            List<CompletableFuture<Void>> parts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                parts.add(CompletableFuture.runAsync(() -> {
                    Worker worker = new Worker();
                    for (int from = next.getAndAdd(PART); from < rows.size(); from = next.getAndAdd(PART)) {
                        worker.check(rows, from, Math.min(rows.size(), from + PART), checked);
                    }
                }, pool));
            }
            CompletableFuture.allOf(parts.toArray(new CompletableFuture[0])).join();
        } catch (CompletionException e) {
            throw unwrapped(e);
        } finally {
            pool.shutdown();
        }
    }

    private static RuntimeException unwrapped(CompletionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException cause ? cause : e;
    }

    private final class Worker {

        private final Chunk chunk = new Chunk(shape.readers.length, shape.plan.checks.size());
        private final RowChecker checker = new RowChecker(shape.plan, shape.columns, shape.readers, shape.days, chunk);

        void check(List<Row> rows, int from, int to, @Nullable LiveRow[] checked) {
            for (int i = from; i < to; i++) {
                Row row = rows.get(i);
                chunk.size = 0;
                chunk.add(row);
                chunk.findings.clear();
                checker.check(chunk, 0, row);
                checked[i] = new LiveRow(shape, row, chunk, 0);
            }
        }
    }
}
