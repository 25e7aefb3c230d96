package org.laurea.workbench.internal.grid.index;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Which rows are shown: asks on another thread, shows on the thread of the document. A newer question takes the place of one that is
 * still being answered. Rows that are mended stay in sight until somebody asks again.
 */
public final class Rows {

    /** Hears of new rows, on the thread of the document. */
    public interface Listener {

        /** Other rows are shown now. */
        void shown();

        /** The question could not be answered. */
        void failed(Throwable failure);
    }

    private final GridModel model;
    private final UnaryOperator<String> spelling;
    private final Executor background;
    private final Executor foreground;
    private final Listener listener;
    private final AtomicLong turn = new AtomicLong();
    private ViewQuery query = ViewQuery.all();
    private boolean isAsking;
    private boolean isStale;
    private boolean isEarly;

    /** Rows of a model, every one in its place at first. */
    public Rows(GridModel model, UnaryOperator<String> spelling, Executor background, Executor foreground,
            Listener listener) {
        this.model = model;
        this.spelling = spelling;
        this.background = background;
        this.foreground = foreground;
        this.listener = listener;
    }

    /** What was asked last. */
    public ViewQuery query() {
        return query;
    }

    /** Whether cells were changed since the rows were chosen, so that another choice may come out now. */
    public boolean isStale() {
        return isStale && !query.isPlain();
    }

    /** Whether rows were chosen by findings before these were there, and now they are. */
    public boolean isTooEarly() {
        return isEarly && !model.document().isBehind();
    }

    /** Asks for rows. */
    public void ask(ViewQuery wanted) {
        query = wanted;
        isAsking = true;
        isEarly = wanted.isAboutFindings() && model.document().isBehind();
        long mine = turn.incrementAndGet();
        RowSnapshot snapshot = RowSnapshot.of(model.document(), wanted.wrongFields());
        RowQuery asked = new RowQuery(snapshot, spelling, () -> turn.get() != mine);
        CompletableFuture.supplyAsync(() -> asked.run(wanted), background)
                .thenAcceptAsync(rows -> arrived(mine, rows), foreground)
                .exceptionallyAsync(failure -> told(mine, failure), foreground);
    }

    /** Cells were changed. */
    public void cellsChanged() {
        isStale = true;
    }

    /** Records were added or removed. */
    public void rowsChanged() {
        model.follow();
        isStale = true;
        if (isAsking) {
            ask(query);
        }
    }

    private void arrived(long mine, int[] rows) {
        if (turn.get() == mine) {
            isAsking = false;
            isStale = false;
            model.show(RowIndex.of(rows));
            listener.shown();
        }
    }

    private @Nullable Void told(long mine, Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause()
                : failure;
        if (!(cause instanceof CancellationException) && turn.get() == mine) {
            isAsking = false;
            listener.failed(cause);
        }
        return null;
    }
}
