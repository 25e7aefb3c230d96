package org.laurea.workbench.internal.grid;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.laurea.workbench.internal.grid.bar.FindBar;
import org.laurea.workbench.internal.grid.cell.CellEdits;
import org.laurea.workbench.internal.grid.clip.CellBlock;
import org.laurea.workbench.internal.grid.clip.CellValue;
import org.laurea.workbench.internal.grid.find.Haystack;
import org.laurea.workbench.internal.grid.find.Needle;
import org.laurea.workbench.internal.grid.find.Place;
import org.laurea.workbench.internal.grid.index.GridModel;
import org.laurea.workbench.internal.grid.index.RowSnapshot;
import org.laurea.workbench.internal.grid.table.TableSelection;

/** Finds and replaces: searches on another thread, goes to what it found on this one. */
final class Search implements FindBar.Listener {

    /** What it needs from the grid. */
    interface Surface {

        /** The bar. */
        FindBar bar();

        /** Gives the table the keyboard. */
        void focus();
    }

    private final GridModel model;
    private final TableSelection selection;
    private final CellEdits edits;
    private final Executor background;
    private final Executor foreground;
    private final Surface surface;
    private final AtomicLong turn = new AtomicLong();
    private List<CellBlock> area = List.of();

    Search(GridModel model, TableSelection selection, CellEdits edits, Executor background, Executor foreground,
            Surface surface) {
        this.model = model;
        this.selection = selection;
        this.edits = edits;
        this.background = background;
        this.foreground = foreground;
        this.surface = surface;
    }

    /** Keeps what is selected: it moves while the next cell is looked for. */
    void begin() {
        area = selection.blocks();
    }

    @Override
    public void find(Needle needle, FindBar.Scope scope, boolean backward) {
        Haystack hay = hay(scope);
        Place cursor = selection.cursor();
        Place from = cursor.row() < 0 ? new Place(0, 0) : cursor;
        search(() -> hay.next(needle, from, backward), this::go);
    }

    @Override
    public void typed(Needle needle, FindBar.Scope scope) {
        Haystack hay = hay(scope);
        search(() -> hay.all(needle).size(), surface.bar()::found);
    }

    @Override
    public void replace(Needle needle, String replacement, FindBar.Scope scope, boolean all) {
        Haystack hay = hay(scope);
        if (all) {
            search(() -> hay.all(needle).stream().map(place -> changed(hay, place, needle, replacement)).toList(),
                    cells -> {
                        edits.set("replace", cells, hay.fields());
                        surface.bar().replaced(cells.size());
                    });
            return;
        }
        Place cursor = selection.cursor();
        if (cursor.row() >= 0 && needle.isIn(hay.value(cursor.row(), cursor.column()))) {
            edits.set("replace", List.of(changed(hay, cursor, needle, replacement)), hay.fields());
        }
        find(needle, scope, false);
    }

    @Override
    public void closed() {
        surface.focus();
    }

    private static CellValue changed(Haystack hay, Place place, Needle needle, String replacement) {
        return new CellValue(place.row(), place.column(),
                needle.replaceIn(hay.value(place.row(), place.column()), replacement));
    }

    private void go(Optional<Place> found) {
        found.ifPresentOrElse(place -> selection.select(place.row(), place.column()), () -> surface.bar().found(0));
    }

    private Haystack hay(FindBar.Scope scope) {
        int[] fields = selection.fields();
        CellBlock whole = new CellBlock(0, 0, model.size(), fields.length);
        List<CellBlock> where = switch (scope) {
            case ALL -> List.of(whole);
            case COLUMN -> List.of(new CellBlock(0, Math.max(0, selection.cursor().column()), model.size(), 1));
            case SELECTION -> area.isEmpty() ? List.of(whole) : area;
        };
        return new Haystack(RowSnapshot.records(model.document()), model.index().toArray(), fields, where);
    }

    private <T> void search(Supplier<T> work, Consumer<T> done) {
        long mine = turn.incrementAndGet();
        CompletableFuture.supplyAsync(work, background).thenAcceptAsync(result -> {
            if (turn.get() == mine) {
                done.accept(result);
            }
        }, foreground);
    }
}
