package org.laurea.office.internal.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;

/**
 * Rows of a source one at a time, for somebody who asks for them: a thread of its own reads ahead by some blocks, never more.
 * A source that fails makes {@link #hasNext()} fail with {@link Failed}.
 */
final class RowPull implements Iterator<Row>, AutoCloseable {

    private static final int BLOCK = 256;
    private static final int AHEAD = 8;

    private final BlockingQueue<List<Row>> blocks = new ArrayBlockingQueue<>(AHEAD);
    private final Thread reader;
    private volatile @Nullable Throwable failure;
    private List<Row> block = new ArrayList<>();
    private int next;
    private boolean isAtEnd;

    RowPull(RowSource rows) {
        reader = new Thread(() -> read(rows), "rows of an import");
        reader.setDaemon(true);
        reader.start();
    }

    private void read(RowSource rows) {
        List<List<Row>> filling = new ArrayList<>();
        filling.add(new ArrayList<>(BLOCK));
        try {
            rows.forEach(row -> {
                filling.get(0).add(row);
                if (filling.get(0).size() == BLOCK) {
                    hand(filling.set(0, new ArrayList<>(BLOCK)));
                }
            });
            if (!filling.get(0).isEmpty()) {
                hand(filling.get(0));
            }
        } catch (Stopped e) {
            return;
        } catch (InputException | RuntimeException | Error e) {
            failure = e;
        }
        end();
    }

    private void hand(List<Row> full) {
        try {
            blocks.put(full);
        } catch (InterruptedException e) {
            throw new Stopped();
        }
    }

    private void end() {
        try {
            blocks.put(List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean hasNext() {
        if (next == block.size() && !isAtEnd) {
            try {
                block = blocks.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Failed(e);
            }
            next = 0;
            isAtEnd = block.isEmpty();
        }
        Throwable reason = failure;
        if (isAtEnd && reason != null) {
            throw new Failed(reason);
        }
        return next < block.size();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return block.get(next++);
    }

    @Override
    public void close() {
        reader.interrupt();
    }

    /** The source could not be read to its end. */
    static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Failed(Throwable cause) {
            super(cause);
        }
    }

    /** Nobody asks any more. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }
}
