package org.laurea.workbench.internal.grid.table;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.laurea.validation.Severity;
import org.laurea.workbench.internal.grid.index.GridModel;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/**
 * Paints a cell: its text; red corner and tint for an error, amber corner for a warning, a bar at the left if it differs from what
 * was imported, a tint if it differs from its twin.
 */
final class BodyPainter extends TextPainter {

    private static final int CORNER = 8;
    private static final int BAR = 3;

    private final GridModel model;
    private final Differences differences;
    private final Palette palette;

    BodyPainter(GridModel model, Differences differences, Palette palette) {
        this.model = model;
        this.differences = differences;
        this.palette = palette;
    }

    @Override
    protected void paint(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        int position = cell.getRowIndex();
        int field = cell.getColumnIndex();
        Severity mark = model.mark(position, field);
        boolean isSelected = DisplayMode.SELECT.equals(cell.getDisplayMode());
        gc.setBackground(palette.color(ground(position, field, mark, isSelected)));
        gc.fillRectangle(bounds);
        gc.setForeground(palette.color(model.document().isReadOnly() ? Role.READ_ONLY : Role.FOREGROUND));
        text(model.value(position, field), gc, bounds, PADDING);
        if (model.imported(position, field) != null) {
            gc.setBackground(palette.color(Role.CHANGED));
            gc.fillRectangle(bounds.x, bounds.y, BAR, bounds.height);
        }
        if (mark == Severity.ERROR || mark == Severity.WARNING) {
            gc.setBackground(palette.color(mark == Severity.ERROR ? Role.ERROR : Role.WARNING));
            int right = bounds.x + bounds.width;
            gc.fillPolygon(new int[] {right - CORNER, bounds.y, right, bounds.y, right, bounds.y + CORNER});
        }
    }

    private Role ground(int position, int field, @Nullable Severity mark, boolean isSelected) {
        if (isSelected) {
            return Role.ACCENT_TINT;
        }
        if (mark == Severity.ERROR) {
            return Role.ERROR_TINT;
        }
        if (differences.of(position, field) != null) {
            return Role.DIFFERENT;
        }
        return position % 2 == 0 ? Role.BACKGROUND : Role.STRIPE;
    }
}
