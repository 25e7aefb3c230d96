package org.laurea.workbench.internal.grid.table;

import java.util.Objects;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** Paints the name of a column, and at its right by which place in the order, up or down, the table is sorted by it. */
final class HeaderPainter extends TextPainter {

    private static final int ARROW = 8;

    private final ISortModel sorting;
    private final Palette palette;

    HeaderPainter(ISortModel sorting, Palette palette) {
        this.sorting = sorting;
        this.palette = palette;
    }

    @Override
    protected void paint(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        boolean isSelected = DisplayMode.SELECT.equals(cell.getDisplayMode());
        gc.setBackground(palette.color(isSelected ? Role.ACCENT_TINT : Role.PANEL));
        gc.fillRectangle(bounds);
        gc.setForeground(palette.color(Role.FOREGROUND));
        int field = cell.getColumnIndex();
        int place = sorting.getSortOrder(field);
        int reserved = place < 0 ? 0 : 2 * ARROW + PADDING;
        text(Objects.toString(cell.getDataValue(), ""), gc,
                new Rectangle(bounds.x, bounds.y, bounds.width - reserved, bounds.height), PADDING);
        if (place >= 0) {
            arrow(gc, bounds, sorting.getSortDirection(field) == SortDirectionEnum.ASC, place);
        }
    }

    private void arrow(GC gc, Rectangle bounds, boolean isUp, int place) {
        gc.setBackground(palette.color(Role.ACCENT));
        gc.setForeground(palette.color(Role.ACCENT));
        int x = bounds.x + bounds.width - 2 * ARROW - 2;
        int y = bounds.y + (bounds.height - ARROW / 2) / 2;
        int base = isUp ? y + ARROW / 2 : y;
        int tip = isUp ? y : y + ARROW / 2;
        gc.fillPolygon(new int[] {x, base, x + ARROW, base, x + ARROW / 2, tip});
        if (sorting.getSortedColumnIndexes().size() > 1) {
            int middle = bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2;
            gc.drawText(Integer.toString(place + 1), x + ARROW + 1, middle, true);
        }
    }
}
