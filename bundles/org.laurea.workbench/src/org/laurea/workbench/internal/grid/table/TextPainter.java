package org.laurea.workbench.internal.grid.table;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** Paints one line of text, cut off at the edge of the cell: measuring texts to shorten them would make scrolling slow. */
abstract class TextPainter extends AbstractCellPainter {

    static final int PADDING = 6;
    private static final int FLAGS = SWT.DRAW_TRANSPARENT;
    private static final String HAN = "\u56fd";

    private int hanAscent = -1;
    private int hanHeight;
    private int latinAscent;

    @Override
    public final void paintCell(@Nullable ILayerCell cell, @Nullable GC gc, @Nullable Rectangle bounds,
            @Nullable IConfigRegistry registry) {
        if (cell != null && gc != null && bounds != null && registry != null) {
            paint(cell, gc, bounds, registry);
        }
    }

    /** Paints the ground and what is on it. */
    protected abstract void paint(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry);

    /** Draws a text in the middle of the height, {@code left} from the edge. */
    protected void text(String text, GC gc, Rectangle bounds, int left) {
        if (text.isEmpty()) {
            return;
        }
        Rectangle before = gc.getClipping();
        gc.setClipping(before.intersection(
                new Rectangle(bounds.x + left, bounds.y, Math.max(0, bounds.width - left - 2), bounds.height)));
        int y = top(text, gc, bounds);
        gc.drawText(text, bounds.x + left, y, FLAGS);
        gc.setClipping(before);
    }

    /** Where a line begins so that its base line is that of every other cell, whichever script it is in. */
    private int top(String text, GC gc, Rectangle bounds) {
        if (hanAscent < 0) {
            measure(gc);
        }
        int top = bounds.y + (bounds.height - hanHeight) / 2;
        return isHan(text) ? top : top + hanAscent - latinAscent;
    }

    private void measure(GC gc) {
        TextLayout layout = new TextLayout(gc.getDevice());
        try {
            layout.setFont(gc.getFont());
            layout.setText(HAN);
            FontMetrics han = layout.getLineMetrics(0);
            hanAscent = han.getAscent() + han.getLeading();
            hanHeight = layout.getBounds().height;
            layout.setText("0");
            latinAscent = layout.getLineMetrics(0).getAscent() + layout.getLineMetrics(0).getLeading();
        } finally {
            layout.dispose();
        }
    }

    private static boolean isHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x2e7f) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int getPreferredWidth(@Nullable ILayerCell cell, @Nullable GC gc, @Nullable IConfigRegistry registry) {
        if (cell == null || gc == null) {
            return 0;
        }
        return gc.textExtent(Objects.toString(cell.getDataValue(), ""), FLAGS).x + 3 * PADDING;
    }

    @Override
    public int getPreferredHeight(@Nullable ILayerCell cell, @Nullable GC gc, @Nullable IConfigRegistry registry) {
        return gc == null ? 0 : gc.getFontMetrics().getHeight() + PADDING;
    }
}
