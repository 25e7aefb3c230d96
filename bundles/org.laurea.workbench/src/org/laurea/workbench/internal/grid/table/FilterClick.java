package org.laurea.workbench.internal.grid.table;

import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.ui.action.IMouseAction;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Rectangle;

/** A click on the filter row: on the cross it takes the filter away, anywhere else it begins to type one. */
final class FilterClick implements IMouseAction {

    private final MouseEditAction edit = new MouseEditAction();
    private final BiConsumer<Integer, String> typed;

    FilterClick(BiConsumer<Integer, String> typed) {
        this.typed = typed;
    }

    @Override
    public void run(@Nullable NatTable table, @Nullable MouseEvent event) {
        if (table == null || event == null) {
            return;
        }
        ILayerCell cell = table.getCellByPosition(table.getColumnPositionByX(event.x),
                table.getRowPositionByY(event.y));
        if (cell == null) {
            return;
        }
        Rectangle bounds = cell.getBounds();
        boolean isFiltered = cell.getDataValue() != null && !cell.getDataValue().toString().isEmpty();
        if (isFiltered && event.x >= bounds.x + bounds.width - FilterPainter.CROSS) {
            typed.accept(cell.getColumnIndex(), "");
        } else {
            edit.run(table, event);
        }
    }
}
