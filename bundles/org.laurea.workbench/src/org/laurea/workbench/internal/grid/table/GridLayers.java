package org.laurea.workbench.internal.grid.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowDataLayer;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.filterrow.IFilterStrategy;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/** The layers of the table, from the data up: order and hiding of columns, selection, scrolling, the frozen column, headers. */
final class GridLayers {

    final DataLayer data;
    final ColumnReorderLayer order;
    final ColumnHideShowLayer shown;
    final SelectionLayer selection;
    final ViewportLayer viewport;
    final FreezeLayer freeze;
    final CompositeFreezeLayer body;
    final DataLayer headerData;
    final DataLayer numberData;
    final FilterRowDataLayer<Object> filters;
    final GridLayer grid;

    GridLayers(IDataProvider cells, HeaderData names, RowNumbers numbers, SortOrder sorting,
            IFilterStrategy<Object> filtering, IConfigRegistry registry, int rowHeight, int numberWidth) {
        data = new DataLayer(cells, 100, rowHeight);
        order = new ColumnReorderLayer(data);
        shown = new ColumnHideShowLayer(order);
        selection = new SelectionLayer(shown, null, false);
        selection.addConfiguration(new SelectionConfiguration());
        viewport = new ViewportLayer(selection);
        freeze = new FreezeLayer(selection);
        body = new CompositeFreezeLayer(freeze, viewport, selection, false);
        headerData = new DataLayer(names, 100, rowHeight + 4);
        ColumnHeaderLayer header = new ColumnHeaderLayer(headerData, body, selection, false);
        header.addConfiguration(new DefaultColumnResizeBindings());
        SortHeaderLayer<Object> sorted = new SortHeaderLayer<>(header, sorting, false);
        filters = new FilterRowDataLayer<>(filtering, sorted, names, registry, false);
        filters.setDefaultRowHeight(rowHeight);
        FilterRowHeaderComposite<Object> top = new FilterRowHeaderComposite<>(sorted, filters);
        numberData = new DataLayer(numbers, numberWidth, rowHeight);
        RowHeaderLayer left = new RowHeaderLayer(numberData, body, selection, false);
        CornerLayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(names, numbers)), left, top);
        grid = new GridLayer(body, top, left, corner, false);
        grid.addConfiguration(new DefaultEditConfiguration());
    }

    /** Keeps the first column in sight. */
    void freezeFirstColumn() {
        FreezeHelper.freeze(freeze, viewport, new PositionCoordinate(freeze, 0, -1),
                new PositionCoordinate(freeze, 0, -1));
    }
}
