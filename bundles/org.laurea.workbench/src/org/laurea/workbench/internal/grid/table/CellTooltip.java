package org.laurea.workbench.internal.grid.table;

import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.widgets.Event;

/** What is told of a cell while the mouse rests on it. */
final class CellTooltip extends NatTableContentTooltip {

    private final CellTexts texts;
    private final Function<Integer, String> columns;

    private CellTooltip(NatTable table, CellTexts texts, Function<Integer, String> columns) {
        super(table, GridRegion.BODY, GridRegion.COLUMN_HEADER);
        this.texts = texts;
        this.columns = columns;
    }

    /** Tells of cells and columns of a table as long as it lives. */
    static CellTooltip on(NatTable table, CellTexts texts, Function<Integer, String> columns) {
        return new CellTooltip(table, texts, columns);
    }

    @Override
    protected @Nullable String getText(@Nullable Event event) {
        if (event == null) {
            return null;
        }
        ILayerCell cell = natTable.getCellByPosition(natTable.getColumnPositionByX(event.x),
                natTable.getRowPositionByY(event.y));
        if (cell == null) {
            return null;
        }
        if (natTable.getRegionLabelsByXY(event.x, event.y).hasLabel(GridRegion.COLUMN_HEADER)) {
            return columns.apply(cell.getColumnIndex());
        }
        String text = texts.of(cell.getRowIndex(), cell.getColumnIndex());
        return text.isEmpty() ? null : text;
    }

    /** Tells of a cell. */
    @FunctionalInterface
    interface CellTexts {

        /** What is to be told, may be empty. */
        String of(int position, int field);
    }
}
