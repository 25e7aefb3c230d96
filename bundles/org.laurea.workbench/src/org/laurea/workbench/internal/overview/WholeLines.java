package org.laurea.workbench.internal.overview;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Table;

/** Gives a table as much height as its lines fill, so that none is cut. */
final class WholeLines extends Layout {

    private final Table table;
    private final int fewest;

    /** For the only child of a composite, which shows at least as many lines. */
    WholeLines(Table table, int fewest) {
        this.table = table;
        this.fewest = fewest;
    }

    @Override
    protected Point computeSize(@Nullable Composite composite, int width, int height, boolean isChanged) {
        return new Point(Math.max(0, width), Math.max(fewest * table.getItemHeight(), height));
    }

    @Override
    protected void layout(@Nullable Composite composite, boolean isChanged) {
        if (composite != null) {
            Rectangle room = composite.getClientArea();
            int line = Math.max(1, table.getItemHeight());
            table.setBounds(0, 0, room.width, room.height / line * line);
        }
    }
}
