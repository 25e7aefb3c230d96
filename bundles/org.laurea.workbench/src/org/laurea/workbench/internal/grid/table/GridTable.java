package org.laurea.workbench.internal.grid.table;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowColumnInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.laurea.workbench.internal.grid.index.GridModel;
import org.laurea.workbench.internal.grid.index.SortKey;
import org.laurea.workbench.internal.grid.index.ViewQuery;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** The table of a batch. It shows what the model holds and tells what people do with it; it decides nothing. */
public final class GridTable {

    private static final int FILTER_ROW = 1;
    private static final int PADDING = 8;

    private final NatTable table;
    private final GridLayers layers;
    private final SortOrder sorting;
    private final TableSelection selection;
    private final TableColumns columns;

    /** A table in {@code parent}. */
    public GridTable(Composite parent, GridModel model, Differences differences, TableTexts texts,
            Completions completions, TableListener listener) {
        ConfigRegistry registry = new ConfigRegistry();
        sorting = new SortOrder(listener::sorted);
        int height = rowHeight(parent);
        int numberWidth = numberWidth(parent, model.document().size());
        RowNumbers numbers = new RowNumbers(model);
        layers = new GridLayers(new BodyData(model, listener), new HeaderData(texts.names()), numbers, sorting,
                conditions -> {}, registry, height, numberWidth);
        table = Layouts.named(new NatTable(parent, layers.grid, false), "grid.table");
        Palette palette = Palette.of(table);
        StyleConfiguration style = new StyleConfiguration(palette, table.getFont(),
                new BodyPainter(model, differences, palette), new HeaderPainter(sorting, palette),
                new RowNumberPainter(model, palette));
        table.setConfigRegistry(registry);
        table.addConfiguration(style);
        table.addConfiguration(new EditConfiguration(model, completions,
                new FilterCellEditor(listener::filtered, texts.filterHint())));
        table.addConfiguration(new KeyConfiguration(layers, new FilterClick(listener::filtered)));
        table.configure();
        palette.follow(table, () -> {
            table.setBackground(palette.color(Role.BACKGROUND));
            style.colours(registry);
            table.redraw();
        });
        selection = new TableSelection(layers.selection);
        columns = new TableColumns(layers, table, selection);
        CellTooltip.on(table, texts::cell, texts::column);
        table.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                listener.selected();
            }
        });
        RightClick.selectUnder(table, layers.selection);
    }

    /** The control. */
    public NatTable control() {
        return table;
    }

    /** What is selected. */
    public TableSelection selection() {
        return selection;
    }

    /** Its columns. */
    public TableColumns columns() {
        return columns;
    }

    /** Shows by what the rows are filtered and sorted. */
    public void show(ViewQuery query) {
        sorting.show(query.order());
        Map<Integer, Object> shown = layers.filters.getFilterRowDataProvider().getFilterIndexToObjectMap();
        shown.clear();
        query.conditions().forEach((field, condition) -> shown.put(field, condition.text()));
        table.redraw();
    }

    /** The order that a header would give: by a field alone, or within the order there is. */
    public void sort(int field, boolean ascending, boolean within, List<SortKey> order) {
        sorting.show(order);
        sorting.sort(field, ascending ? SortDirectionEnum.ASC
                : SortDirectionEnum.DESC, within);
    }

    /** Shows other rows; the selection goes. */
    public void rowsReplaced() {
        if (table.getActiveCellEditor() instanceof BodyCellEditor) {
            table.commitAndCloseActiveCellEditor();
        }
        selection.clear();
        layers.data.fireLayerEvent(new RowStructuralRefreshEvent(layers.data));
    }

    /** Paints the visible ones of some rows anew. */
    public void rowsChanged(IntPredicate isChanged) {
        for (int i = 0; i < table.getRowCount(); i++) {
            int position = table.getRowIndexByPosition(i);
            if (position >= 0 && isChanged.test(position)) {
                table.repaintRow(i);
            }
        }
    }

    /** Begins to type a filter for a field. */
    public void typeFilter(int field) {
        int column = selection.column(field);
        if (column < 0) {
            return;
        }
        layers.viewport.doCommand(new ShowColumnInViewportCommand(layers.selection, column));
        for (int i = 1; i < table.getColumnCount(); i++) {
            ILayerCell cell = table.getCellByPosition(i, FILTER_ROW);
            if (cell != null && cell.getColumnIndex() == field) {
                table.doCommand(new EditCellCommand(table, table.getConfigRegistry(), cell));
                return;
            }
        }
    }

    /** The region that a point of the table lies in, such as {@link GridRegion#COLUMN_HEADER}; empty for none. */
    public String region(int x, int y) {
        var labels = table.getRegionLabelsByXY(x, y);
        for (String region : List.of(GridRegion.FILTER_ROW, GridRegion.COLUMN_HEADER, GridRegion.ROW_HEADER,
                GridRegion.BODY)) {
            if (labels != null && labels.hasLabel(region)) {
                return region;
            }
        }
        return "";
    }

    /** The field under a point of the table, or -1. */
    public int fieldAt(int x) {
        return table.getColumnIndexByPosition(table.getColumnPositionByX(x));
    }

    private static int numberWidth(Composite parent, int rows) {
        GC gc = new GC(parent, SWT.NONE);
        try {
            return gc.textExtent(Integer.toString(Math.max(rows, 1000))).x + 3 * PADDING;
        } finally {
            gc.dispose();
        }
    }

    private static int rowHeight(Composite parent) {
        GC gc = new GC(parent, SWT.NONE);
        try {
            return gc.getFontMetrics().getHeight() + PADDING;
        } finally {
            gc.dispose();
        }
    }
}
