package org.laurea.workbench.internal.grid.table;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The names of the fields above the table. */
record HeaderData(List<String> names) implements IDataProvider {

    @Override
    public Object getDataValue(int field, int row) {
        return names.get(field);
    }

    @Override
    public void setDataValue(int field, int row, @Nullable Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getColumnCount() {
        return names.size();
    }

    @Override
    public int getRowCount() {
        return 1;
    }
}
