package org.laurea.workbench.internal.grid.table;

import java.util.Objects;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** Paints what a column is filtered by with a cross that takes it away, or a funnel where nothing was typed. */
final class FilterPainter extends TextPainter {

    /** The width at the right of the cell where the cross is. */
    static final int CROSS = 18;
    private static final int ARM = 3;

    private final Palette palette;

    FilterPainter(Palette palette) {
        this.palette = palette;
    }

    @Override
    protected void paint(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        String typed = Objects.toString(cell.getDataValue(), "");
        gc.setBackground(palette.color(typed.isEmpty() ? Role.BACKGROUND : Role.ACCENT_TINT));
        gc.fillRectangle(bounds);
        int x = bounds.x + bounds.width - CROSS / 2;
        int y = bounds.y + bounds.height / 2;
        if (typed.isEmpty()) {
            gc.setBackground(palette.color(Role.BORDER));
            int left = bounds.x + PADDING;
            gc.fillPolygon(new int[] {left, y - 4, left + 10, y - 4, left + 6, y, left + 6, y + 4, left + 4, y + 4,
                    left + 4, y});
        } else {
            gc.setForeground(palette.color(Role.FOREGROUND));
            text(typed, gc, new Rectangle(bounds.x, bounds.y, bounds.width - CROSS, bounds.height), PADDING);
            gc.drawLine(x - ARM, y - ARM, x + ARM, y + ARM);
            gc.drawLine(x - ARM, y + ARM, x + ARM, y - ARM);
        }
    }
}
