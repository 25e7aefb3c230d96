package org.laurea.workbench.internal.grid;

import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.laurea.validation.Fix;
import org.laurea.workbench.internal.batch.Moving;
import org.laurea.workbench.internal.grid.clip.Blocks;
import org.laurea.workbench.internal.grid.index.QuickFilter;
import org.laurea.workbench.internal.grid.index.SortKey;
import org.laurea.workbench.internal.grid.table.GridTable;

/** Does what the commands of the grid say. */
final class GridActions {

    private final GridParts parts;
    private final GridClipboard clipboard;
    private final Problems problems;

    GridActions(GridParts parts, GridClipboard clipboard) {
        this.parts = parts;
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
            case FILTER_CLEAR -> parts.query().isFiltering();
            case SORT_NONE -> !parts.query().order().isEmpty();
            case COLUMN_HIDE, COLUMN_LEFT, COLUMN_RIGHT -> parts.table().selection().column(field()) > 0;
            default -> true;
        };
    }

    /** Does it. */
    void run(GridCommand command) {
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
            case FIND -> parts.find(false);
            case REPLACE -> parts.find(true);
            case FIND_NEXT -> parts.findAgain(false);
            case FIND_PREVIOUS -> parts.findAgain(true);
            case NEXT_PROBLEM -> problem(false);
            case PREVIOUS_PROBLEM -> problem(true);
            case COLUMNS -> parts.chooseColumns();
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
                parts.ask(parts.query().with(field(), "=" + value));
            }
            case FILTER_WRONG -> parts.ask(parts.query().with(field(), "!"));
            case FILTER_EMPTY -> parts.ask(parts.query().with(field(), "="));
            case FILTER_CLEAR -> parts.ask(parts.query().unfiltered());
            case FILTER_AGAIN -> parts.ask(parts.query());
            case SHOW_ALL -> parts.ask(parts.query().with(QuickFilter.ALL));
            case SHOW_ERRORS -> parts.ask(parts.query().with(QuickFilter.ERRORS));
            case SHOW_WARNINGS -> parts.ask(parts.query().with(QuickFilter.WARNINGS));
            case SHOW_CHANGED -> parts.ask(parts.query().with(QuickFilter.CHANGED));
            case SORT_UP -> parts.ask(parts.query().with(List.of(new SortKey(field(), true))));
            case SORT_DOWN -> parts.ask(parts.query().with(List.of(new SortKey(field(), false))));
            case SORT_NONE -> parts.ask(parts.query().with(List.of()));
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
        return parts.field();
    }

    private GridTable table() {
        return parts.table();
    }

    private CellEdits edits() {
        return parts.edits();
    }
}
