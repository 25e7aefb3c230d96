package org.laurea.workbench.internal.grid.table;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.laurea.workbench.internal.grid.index.GridModel;

/** The numbers of the rows at the left of the table: their place in the batch, whatever the order. */
record RowNumbers(GridModel model) implements IDataProvider {

    @Override
    public Object getDataValue(int column, int position) {
        return Integer.toString(model.row(position) + 1);
    }

    @Override
    public void setDataValue(int column, int position, @Nullable Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getColumnCount() {
        return 1;
    }

    @Override
    public int getRowCount() {
        return model.size();
    }
}
