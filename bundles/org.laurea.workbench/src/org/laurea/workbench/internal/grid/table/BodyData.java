package org.laurea.workbench.internal.grid.table;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.laurea.workbench.internal.grid.index.GridModel;

/** The cells of the table: a column for each field, a row for each position. */
final class BodyData implements IDataProvider {

    private final GridModel model;
    private final CellSetter setter;

    BodyData(GridModel model, CellSetter setter) {
        this.model = model;
        this.setter = setter;
    }

    @Override
    public Object getDataValue(int field, int position) {
        return model.value(position, field);
    }

    @Override
    public void setDataValue(int field, int position, @Nullable Object value) {
        setter.set(position, field, Objects.toString(value, ""));
    }

    @Override
    public int getColumnCount() {
        return model.document().type().fields().size();
    }

    @Override
    public int getRowCount() {
        return model.size();
    }
}
