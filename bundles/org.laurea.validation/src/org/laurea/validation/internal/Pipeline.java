package org.laurea.validation.internal;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.laurea.core.row.Columns;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.validation.CellReader;

/**
 * Moves rows from their source through the checks. With one thread everything happens where the rows are read; with more, the
 * calling thread reads, the others check, and the collector restores the order.
 */
final class Pipeline {

    private final PlanShape shape;
    private final CellReader[] readers;
    private final Columns columns;
    private final UsualDay usualDay;
    private final Collector collector;
    private final int checkers;
    private final BlockingQueue<Chunk> free;
    private Chunk filling;

    Pipeline(PlanShape shape, CellReader[] readers, Columns columns, UsualDay usualDay, int threads) {
        this.shape = shape;
        this.readers = readers;
        this.columns = columns;
        this.usualDay = usualDay;
        this.checkers = threads - 1;
        this.free = new ArrayBlockingQueue<>(2 + 4 * checkers);
        while (free.remainingCapacity() > 0) {
            free.add(new Chunk(readers.length, shape.checks.size()));
        }
        this.filling = free.remove();
        this.collector = new Collector(shape, columns, usualDay, filling);
    }

    /** Reads and checks everything. */
    Collector run(RowSource rows) throws InputException {
        try {
            if (checkers == 0) {
                runHere(rows);
            } else {
                runParallel(rows);
            }
            return collector;
        } catch (UnreadableRows e) {
            throw e.input();
        }
    }

    private void runHere(RowSource rows) throws InputException {
        RowChecker checker = checker();
        feed(rows, chunk -> {
            checker.check(chunk);
            free.addAll(collector.take(chunk));
        }, free::remove);
    }

    private void runParallel(RowSource rows) throws InputException {
        try (CheckerPool pool = new CheckerPool(checkers, this::checker, free, collector)) {
            feed(rows, pool::submit, pool::takeFree);
            pool.drain();
        }
    }

    private RowChecker checker() {
        return new RowChecker(shape, columns, readers, usualDay, filling);
    }

    private void feed(RowSource rows, Consumer<Chunk> full, Supplier<Chunk> unused) throws InputException {
        filling.reset(0, 0);
        rows.forEach(row -> {
            if (row.number() > columns.headerRow()) {
                accept(row, full, unused);
            }
        });
        if (filling.size > 0) {
            full.accept(filling);
        }
    }

    private void accept(Row row, Consumer<Chunk> full, Supplier<Chunk> unused) {
        if (filling.isFull()) {
            long sequence = filling.sequence;
            int lastRow = filling.lastRow();
            full.accept(filling);
            filling = unused.get();
            filling.reset(sequence + 1, lastRow);
        }
        filling.add(row);
    }
}
