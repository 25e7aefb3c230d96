package org.laurea.workbench.internal.grid.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** Paints the corner where the headers meet. */
final class PanelPainter extends TextPainter {

    private final Palette palette;

    PanelPainter(Palette palette) {
        this.palette = palette;
    }

    @Override
    protected void paint(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        gc.setBackground(palette.color(Role.PANEL));
        gc.fillRectangle(bounds);
    }
}
