package org.laurea.workbench.internal.grid.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.LayerUtil;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** A click with the right button selects what is under it, unless that is selected already. */
final class RightClick {

    private RightClick() {}

    static void selectUnder(NatTable table, SelectionLayer layer) {
        table.addListener(SWT.MouseDown, event -> {
            if (event.button == 3) {
                select(table, layer, event);
            }
        });
    }

    private static void select(NatTable table, SelectionLayer layer, Event event) {
        LabelStack region = table.getRegionLabelsByXY(event.x, event.y);
        int row = LayerUtil.convertRowPosition(table, table.getRowPositionByY(event.y), layer);
        int column = LayerUtil.convertColumnPosition(table, table.getColumnPositionByX(event.x), layer);
        if (region == null || row < 0) {
            return;
        }
        if (region.hasLabel(GridRegion.ROW_HEADER) && !layer.isRowPositionSelected(row)) {
            layer.doCommand(new SelectRowsCommand(layer, 0, row, false, false));
        } else if (region.hasLabel(GridRegion.BODY) && column >= 0 && !layer.isCellPositionSelected(column, row)) {
            layer.doCommand(new SelectCellCommand(layer, column, row, false, false));
        }
    }
}
