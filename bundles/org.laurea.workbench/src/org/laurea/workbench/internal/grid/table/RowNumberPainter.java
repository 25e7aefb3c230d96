package org.laurea.workbench.internal.grid.table;

import java.util.Objects;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.laurea.validation.Severity;
import org.laurea.workbench.internal.grid.index.GridModel;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** Paints the number of a row at the right, and at the left a disc for errors, a triangle for warnings: told apart without colour. */
final class RowNumberPainter extends TextPainter {

    private static final int MARK = 8;

    private final GridModel model;
    private final Palette palette;

    RowNumberPainter(GridModel model, Palette palette) {
        this.model = model;
        this.palette = palette;
    }

    @Override
    protected void paint(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        boolean isSelected = DisplayMode.SELECT.equals(cell.getDisplayMode());
        gc.setBackground(palette.color(isSelected ? Role.ACCENT_TINT : Role.PANEL));
        gc.fillRectangle(bounds);
        gc.setForeground(palette.color(isSelected ? Role.FOREGROUND : Role.FAINT));
        String number = Objects.toString(cell.getDataValue(), "");
        int width = gc.textExtent(number).x;
        text(number, gc, bounds, Math.max(MARK + PADDING, bounds.width - width - PADDING));
        Severity mark = model.mark(cell.getRowIndex());
        int y = bounds.y + (bounds.height - MARK) / 2;
        int x = bounds.x + PADDING / 2;
        if (mark == Severity.ERROR) {
            gc.setBackground(palette.color(Role.ERROR));
            gc.fillOval(x, y, MARK, MARK);
        } else if (mark == Severity.WARNING) {
            gc.setBackground(palette.color(Role.WARNING));
            gc.fillPolygon(new int[] {x, y + MARK, x + MARK, y + MARK, x + MARK / 2, y});
        }
    }
}
