package org.laurea.workbench.internal.grid.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.hideshow.command.ShowAllColumnsCommand;
import org.eclipse.nebula.widgets.nattable.reorder.command.ResetColumnReorderCommand;
import org.eclipse.nebula.widgets.nattable.resize.command.InitializeAutoResizeColumnsCommand;
import org.eclipse.nebula.widgets.nattable.util.GCFactory;
import org.laurea.workbench.internal.grid.find.Place;

/** Order, width and visibility of the columns. The cursor stays on its cell whatever is arranged. */
public final class TableColumns {

    private static final int LEAST = 24;

    private final GridLayers layers;
    private final NatTable table;
    private final TableSelection selection;
    private final Map<Integer, Integer> usual = new HashMap<>();

    TableColumns(GridLayers layers, NatTable table, TableSelection selection) {
        this.layers = layers;
        this.table = table;
        this.selection = selection;
    }

    /** Sets how wide columns are unless somebody chooses another width. */
    public void usualWidths(Map<Integer, Integer> widths) {
        widths.forEach((field, width) -> {
            usual.put(field, width);
            layers.data.setColumnWidthByPosition(field, width);
        });
    }

    /** How the columns are arranged now. */
    public ColumnLayout layout(List<String> codes) {
        List<String> order = new ArrayList<>();
        Set<String> hidden = new HashSet<>();
        Map<String, Integer> widths = new HashMap<>();
        for (int field : layers.order.getColumnIndexOrder()) {
            String code = codes.get(field);
            order.add(code);
            if (isHidden(field)) {
                hidden.add(code);
            }
            int width = layers.data.getColumnWidthByPosition(field);
            @Nullable
            Integer expected = usual.get(field);
            if (expected == null || expected != width) {
                widths.put(code, width);
            }
        }
        return new ColumnLayout(order, hidden, widths);
    }

    /** Arranges the columns; the first field of the order is the frozen one. No refresh follows: it would undo the order. */
    public void arrange(ColumnLayout layout, List<String> codes) {
        keepingCursor(() -> rearrange(layout, codes));
        table.redraw();
    }

    private void rearrange(ColumnLayout layout, List<String> codes) {
        layers.shown.doCommand(new ShowAllColumnsCommand());
        layers.order.doCommand(new ResetColumnReorderCommand());
        usual.forEach(layers.data::setColumnWidthByPosition);
        layout.widths().forEach((code, width) -> layers.data.setColumnWidthByPosition(codes.indexOf(code),
                Math.max(LEAST, width)));
        for (int to = 0; to < layout.order().size(); to++) {
            int from = layers.order.getColumnIndexOrder().indexOf(codes.indexOf(layout.order().get(to)));
            if (from != to) {
                layers.order.reorderColumnPosition(from, to);
            }
        }
        hide(layout.hidden().stream().map(codes::indexOf).toList());
        layers.freezeFirstColumn();
    }

    /** Whether the column of a field is hidden. */
    public boolean isHidden(int field) {
        return layers.shown.isColumnIndexHidden(field);
    }

    /** Hides the columns of fields; the frozen one stays. */
    public void hide(Collection<Integer> fields) {
        int frozen = layers.order.getColumnIndexOrder().get(0);
        keepingCursor(() -> layers.shown
                .hideColumnIndexes(fields.stream().filter(field -> field != frozen).toList()));
    }

    /** Shows the column of a field. */
    public void show(int field) {
        keepingCursor(() -> layers.shown.showColumnIndexes(field));
    }

    /** Moves the column of a field by one place among those that are shown; the frozen one stays. */
    public void move(int field, boolean left) {
        List<Integer> order = layers.order.getColumnIndexOrder();
        int at = order.indexOf(field);
        int to = at;
        do {
            to += left ? -1 : 1;
        } while (to > 0 && to < order.size() && isHidden(order.get(to)));
        if (at > 0 && to > 0 && to < order.size()) {
            int place = left ? to : to + 1;
            keepingCursor(() -> layers.order.reorderColumnPosition(at, place));
        }
    }

    /** Makes the column of a field as wide as what is seen of it. */
    public void fit(int column) {
        table.doCommand(new InitializeAutoResizeColumnsCommand(layers.selection, column, table.getConfigRegistry(),
                new GCFactory(table)));
    }

    /** The table forgets what is selected when its columns change; a cursor whose column goes moves to the next one. */
    private void keepingCursor(Runnable change) {
        Place before = selection.cursor();
        int field = selection.field(before.column());
        change.run();
        int column = selection.column(field);
        int next = Math.min(before.column(), selection.fields().length - 1);
        selection.select(before.row(), column >= 0 ? column : next);
    }
}
