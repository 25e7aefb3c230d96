package org.laurea.workbench.internal.grid.command;

import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.laurea.validation.Fix;
import org.laurea.workbench.internal.batch.Moving;
import org.laurea.workbench.internal.grid.cell.CellEdits;
import org.laurea.workbench.internal.grid.clip.Blocks;
import org.laurea.workbench.internal.grid.explain.Problems;
import org.laurea.workbench.internal.grid.index.QuickFilter;
import org.laurea.workbench.internal.grid.index.SortKey;
import org.laurea.workbench.internal.grid.table.GridTable;

/** Does what the commands of the grid say. */
public final class GridActions {

    private final GridParts parts;
    private final GridWishes wishes;
    private final GridClipboard clipboard;
    private final Problems problems;

    /** What works on the parts of a grid. */
    public GridActions(GridParts parts, GridWishes wishes, GridClipboard clipboard) {
        this.parts = parts;
        this.wishes = wishes;
        this.clipboard = clipboard;
        problems = new Problems(parts.model());
    }

    /** Whether a command has something to work on. */
    boolean isEnabled(GridCommand command) {
        boolean isWritable = !parts.model().document().isReadOnly();
        boolean hasCell = parts.cells().position() >= 0;
        return switch (command) {
            case CUT, PASTE, CLEAR, FILL_DOWN, RESTORE, REMOVE_ROWS -> isWritable && hasCell;
            case MOVE_ROWS -> isWritable && Moving.isAnyStray(parts.model().document(), parts.cells().records());
            case ADD_ROW -> isWritable;
            case APPLY_FIX -> isWritable && !fixes().isEmpty();
            case COPY, SHOW_FORM, SHOW_HISTORY, FILTER_VALUE, SORT_UP, SORT_DOWN, COLUMN_FIT, SELECT_COLUMN,
                    SELECT_ROWS, FILTER_TYPE, FILTER_WRONG, FILTER_EMPTY -> hasCell || isHeader(command);
            case FILTER_CLEAR -> wishes.query().isFiltering();
            case SORT_NONE -> !wishes.query().order().isEmpty();
            case COLUMN_HIDE, COLUMN_LEFT, COLUMN_RIGHT -> parts.table().selection().column(field()) > 0;
            default -> true;
        };
    }

    /** Does it. */
    public void run(GridCommand command) {
        if (!isEnabled(command)) {
            return;
        }
        switch (command) {
            case COPY -> clipboard.copy();
            case CUT -> {
                clipboard.copy();
                edits().set("clear", parts.cells().filled(""), parts.cells().fields());
            }
            case PASTE -> clipboard.paste();
            case CLEAR -> edits().set("clear", parts.cells().filled(""), parts.cells().fields());
            case FILL_DOWN -> edits().set("fill", Blocks.fillDown(parts.cells().selection(), parts.cells()),
                    parts.cells().fields());
            case RESTORE -> edits().restore(parts.cells().filled(""), parts.cells().fields());
            case ADD_ROW -> edits().add(List.of(Map.of()));
            case REMOVE_ROWS -> edits().remove(parts.cells().records());
            case MOVE_ROWS -> parts.host().move(parts.cells().records());
            case APPLY_FIX -> edits().fix(parts.cells().position(), fixes().get(0));
            case SELECT_ALL -> table().control().doCommand(new SelectAllCommand());
            case SELECT_COLUMN -> table().selection().selectColumn();
            case SELECT_ROWS -> table().selection().selectRows();
            case SHOW_FORM -> parts.host().showForm();
            case SHOW_FINDINGS -> parts.host().showFindings();
            case SHOW_HISTORY -> parts.host().showHistory();
            case FIND -> wishes.find(false);
            case REPLACE -> wishes.find(true);
            case FIND_NEXT -> wishes.findAgain(false);
            case FIND_PREVIOUS -> wishes.findAgain(true);
            case NEXT_PROBLEM -> problem(false);
            case PREVIOUS_PROBLEM -> problem(true);
            case COLUMNS -> wishes.chooseColumns();
            case COLUMN_HIDE -> table().columns().hide(List.of(field()));
            case COLUMN_LEFT -> table().columns().move(field(), true);
            case COLUMN_RIGHT -> table().columns().move(field(), false);
            case COLUMN_FIT -> table().columns().fit(table().selection().column(field()));
            default -> choose(command);
        }
    }

    private void choose(GridCommand command) {
        switch (command) {
            case FILTER_TYPE -> table().typeFilter(field());
            case FILTER_VALUE -> {
                String value = parts.model().value(parts.cells().position(), field());
                wishes.ask(wishes.query().with(field(), "=" + value));
            }
            case FILTER_WRONG -> wishes.ask(wishes.query().with(field(), "!"));
            case FILTER_EMPTY -> wishes.ask(wishes.query().with(field(), "="));
            case FILTER_CLEAR -> wishes.ask(wishes.query().unfiltered());
            case FILTER_AGAIN -> wishes.ask(wishes.query());
            case SHOW_ALL -> wishes.ask(wishes.query().with(QuickFilter.ALL));
            case SHOW_ERRORS -> wishes.ask(wishes.query().with(QuickFilter.ERRORS));
            case SHOW_WARNINGS -> wishes.ask(wishes.query().with(QuickFilter.WARNINGS));
            case SHOW_CHANGED -> wishes.ask(wishes.query().with(QuickFilter.CHANGED));
            case SORT_UP -> wishes.ask(wishes.query().with(List.of(new SortKey(field(), true))));
            case SORT_DOWN -> wishes.ask(wishes.query().with(List.of(new SortKey(field(), false))));
            case SORT_NONE -> wishes.ask(wishes.query().with(List.of()));
            default -> throw new IllegalArgumentException(command.id());
        }
    }

    private boolean isHeader(GridCommand command) {
        return command != GridCommand.COPY && command != GridCommand.SHOW_FORM && command != GridCommand.SHOW_HISTORY
                && command != GridCommand.FILTER_VALUE && command != GridCommand.SELECT_ROWS && field() >= 0;
    }

    private void problem(boolean backward) {
        problems.next(parts.cells().cursor(), parts.cells().fields(), backward)
                .ifPresent(place -> table().selection().select(place.row(), place.column()));
    }

    private List<Fix> fixes() {
        return parts.explainer().of(parts.cells().position(), field()).fixes();
    }

    private int field() {
        return wishes.field();
    }

    private GridTable table() {
        return parts.table();
    }

    private CellEdits edits() {
        return parts.edits();
    }
}
