package org.laurea.workbench.internal.grid.table;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.laurea.workbench.internal.grid.index.GridModel;

/** Which cells can be edited, and with which control. */
final class EditConfiguration extends AbstractRegistryConfiguration {

    private final GridModel model;
    private final Completions completions;
    private final FilterCellEditor filter;

    EditConfiguration(GridModel model, Completions completions, FilterCellEditor filter) {
        this.model = model;
        this.completions = completions;
        this.filter = filter;
    }

    @Override
    public void configureRegistry(@Nullable IConfigRegistry registry) {
        if (registry == null) {
            return;
        }
        IEditableRule unlessReadOnly = new IEditableRule() {
            @Override
            public boolean isEditable(@Nullable ILayerCell cell, @Nullable IConfigRegistry known) {
                return !model.document().isReadOnly();
            }

            @Override
            public boolean isEditable(int column, int row) {
                return !model.document().isReadOnly();
            }
        };
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, unlessReadOnly,
                DisplayMode.EDIT);
        // the cell that the cursor comes to is selected only, as in a spreadsheet
        registry.registerConfigAttribute(EditConfigAttributes.ACTIVATE_EDITOR_ON_TRAVERSAL, Boolean.FALSE,
                DisplayMode.EDIT);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new BodyCellEditor(completions),
                DisplayMode.EDIT);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, IEditableRule.ALWAYS_EDITABLE,
                DisplayMode.EDIT, GridRegion.FILTER_ROW);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, filter, DisplayMode.EDIT,
                GridRegion.FILTER_ROW);
    }
}
