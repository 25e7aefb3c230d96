package org.laurea.workbench.internal.grid;

import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.office.document.DocumentChange;
import org.laurea.workbench.internal.grid.bar.QuickBar;
import org.laurea.workbench.internal.grid.cell.GridCells;
import org.laurea.workbench.internal.grid.index.GridModel;
import org.laurea.workbench.internal.grid.index.Rows;
import org.laurea.workbench.internal.grid.index.ViewQuery;
import org.laurea.workbench.internal.grid.table.GridTable;

/** Lets rows come and go in the table while the cursor stays on its record. */
final class RowFlow implements Rows.Listener {

    private final GridModel model;
    private final GridTable table;
    private final GridCells cells;
    private final QuickBar bar;
    private final Rows rows;
    private final Runnable came;
    private final Runnable failed;
    private @Nullable Cursor wanted;

    RowFlow(GridModel model, GridTable table, GridCells cells, QuickBar bar, UnaryOperator<String> spelling,
            Executor background, Executor foreground,
            Runnable came, Runnable failed) {
        this.model = model;
        this.table = table;
        this.cells = cells;
        this.bar = bar;
        this.came = came;
        this.failed = failed;
        rows = new Rows(model, spelling, background, foreground, this);
    }

    ViewQuery query() {
        return rows.query();
    }

    /** Asks for rows; the cursor will be on the record where it is now. */
    void ask(ViewQuery query) {
        Cursor before = wanted;
        ask(query, before == null ? cursor() : before);
    }

    /** Asks for rows and puts the cursor somewhere when they come. */
    void ask(ViewQuery query, Cursor cursor) {
        wanted = cursor;
        rows.ask(query);
        table.show(query);
        bar.show(query, false);
    }

    /** Whether rows were asked for that have not come yet. */
    boolean isAsked() {
        return wanted != null;
    }

    /** Takes note of what is different in the document. */
    void changed(DocumentChange change) {
        if (change.isStructural()) {
            Cursor before = cursor();
            int size = model.size();
            rows.rowsChanged();
            table.rowsReplaced();
            boolean isLonger = model.size() > size;
            put(isLonger ? new Cursor(model.record(size), before.field(), size) : before);
        } else {
            rows.cellsChanged();
            IntPredicate isChanged = position -> change.records().isEmpty() || isIn(change, position);
            table.rowsChanged(isChanged);
        }
        if (rows.isTooEarly()) {
            ask(rows.query());
        }
        bar.show(rows.query(), rows.isStale());
    }

    /** Where the cursor is. */
    Cursor cursor() {
        return new Cursor(model.record(cells.position()), cells.field(), cells.position());
    }

    /** Puts the cursor on its record, or near to where it was. */
    void put(Cursor cursor) {
        int column = Math.max(0, table.selection().column(cursor.field()));
        @Nullable
        UUID record = cursor.record();
        int position = record == null ? -1 : model.positionOf(record);
        int near = Math.max(0, Math.min(cursor.position(), model.size() - 1));
        table.selection().select(position >= 0 ? position : near, column);
    }

    @Override
    public void shown() {
        Cursor cursor = wanted;
        wanted = null;
        table.rowsReplaced();
        bar.show(rows.query(), false);
        if (cursor != null) {
            put(cursor);
        }
        came.run();
    }

    @Override
    public void failed(Throwable failure) {
        wanted = null;
        failed.run();
    }

    private boolean isIn(DocumentChange change, int position) {
        @Nullable
        UUID record = model.record(position);
        return record != null && change.records().contains(record);
    }
}
