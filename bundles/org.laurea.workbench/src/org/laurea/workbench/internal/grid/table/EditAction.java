package org.laurea.workbench.internal.grid.table;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.event.InlineCellEditEvent;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Text;

/**
 * Begins to edit the cell with the cursor, whatever else is selected: with its text, or with the character that was typed. An input
 * method gives several characters at once, all of them to the table: those after the first go into the editor that the first opened.
 */
final class EditAction implements IKeyAction {

    private final GridLayers layers;
    private final boolean isTyping;

    EditAction(GridLayers layers, boolean isTyping) {
        this.layers = layers;
        this.isTyping = isTyping;
    }

    @Override
    public void run(@Nullable NatTable table, @Nullable KeyEvent event) {
        if (table == null || event == null) {
            return;
        }
        if (table.getActiveCellEditor() != null
                && table.getActiveCellEditor().getEditorControl() instanceof Text text) {
            text.insert(Character.toString(event.character));
            return;
        }
        PositionCoordinate cursor = layers.selection.getSelectionAnchor();
        if (cursor.rowPosition < 0 || cursor.columnPosition < 0) {
            return;
        }
        IEditableRule rule = table.getConfigRegistry().getConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE,
                DisplayMode.EDIT);
        if (!rule.isEditable(cursor.columnPosition, cursor.rowPosition)) {
            return;
        }
        layers.viewport.moveCellPositionIntoViewport(cursor.columnPosition, cursor.rowPosition);
        Object initial = isTyping ? Character.valueOf(event.character)
                : layers.selection.getDataValueByPosition(cursor.columnPosition, cursor.rowPosition);
        layers.selection.fireLayerEvent(
                new InlineCellEditEvent(new PositionCoordinate(cursor), table, table.getConfigRegistry(), initial));
    }
}
