package org.laurea.workbench.internal.grid.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectColumnCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.swt.graphics.Rectangle;
import org.laurea.workbench.internal.grid.clip.CellBlock;
import org.laurea.workbench.internal.grid.find.Place;

/** What is selected in the table, in positions of rows and of columns as they are shown. */
public final class TableSelection {

    private final SelectionLayer layer;

    TableSelection(SelectionLayer layer) {
        this.layer = layer;
    }

    /** The selected blocks, the one with the cursor first if it is in a block; empty if nothing is selected. */
    public List<CellBlock> blocks() {
        List<CellBlock> blocks = new ArrayList<>();
        for (Rectangle area : layer.getSelectionModel().getSelections()) {
            int rows = (int) Math.min((long) area.y + area.height, layer.getRowCount()) - area.y;
            int columns = (int) Math.min((long) area.x + area.width, layer.getColumnCount()) - area.x;
            if (rows > 0 && columns > 0) {
                blocks.add(new CellBlock(area.y, area.x, rows, columns));
            }
        }
        return blocks;
    }

    /** Where the cursor is; row -1 if nowhere. */
    public Place cursor() {
        PositionCoordinate anchor = layer.getSelectionAnchor();
        boolean isThere = anchor.columnPosition >= 0 && anchor.columnPosition < layer.getColumnCount()
                && anchor.rowPosition >= 0 && anchor.rowPosition < layer.getRowCount();
        return isThere ? new Place(anchor.rowPosition, anchor.columnPosition) : new Place(-1, -1);
    }

    /** The field of a column, -1 if there is no such column. */
    public int field(int column) {
        return column < 0 || column >= layer.getColumnCount() ? -1 : layer.getColumnIndexByPosition(column);
    }

    /** The fields that are shown, in their order. */
    public int[] fields() {
        int[] fields = new int[layer.getColumnCount()];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = layer.getColumnIndexByPosition(i);
        }
        return fields;
    }

    /** The column of a field, -1 if it is hidden. */
    public int column(int field) {
        for (int i = 0; i < layer.getColumnCount(); i++) {
            if (layer.getColumnIndexByPosition(i) == field) {
                return i;
            }
        }
        return -1;
    }

    /** Puts the cursor on a cell and scrolls there. */
    public void select(int row, int column) {
        if (row >= 0 && row < layer.getRowCount() && column >= 0 && column < layer.getColumnCount()) {
            layer.doCommand(new SelectCellCommand(layer, column, row, false, false));
        }
    }

    /** Selects the columns of what is selected from the first row to the last. */
    public void selectColumn() {
        Place cursor = cursor();
        if (cursor.column() >= 0) {
            layer.doCommand(new SelectColumnCommand(layer, cursor.column(), cursor.row(), false, false));
        }
    }

    /** Selects the rows of what is selected from the first column to the last. */
    public void selectRows() {
        int[] rows = blocks().stream().flatMapToInt(block -> IntStream.range(block.top(), block.bottom())).distinct()
                .toArray();
        if (rows.length > 0) {
            layer.doCommand(new SelectRowsCommand(layer, 0, rows, false, false, rows[0]));
        }
    }

    /** Selects nothing. */
    void clear() {
        layer.clear(false);
    }
}
