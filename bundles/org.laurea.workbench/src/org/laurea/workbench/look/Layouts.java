package org.laurea.workbench.look;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Widget;

/** One grid of four points for all layouts. */
public final class Layouts {

    /** The step of the grid in points. */
    public static final int UNIT = 4;

    private static final String ID = "laurea.id";

    private Layouts() {}

    /** Columns that fill their part to its edges. */
    public static GridLayout flush(int columns) {
        return GridLayoutFactory.fillDefaults().numColumns(columns).spacing(UNIT, UNIT).create();
    }

    /** Columns with a margin of two units and as much between them. */
    public static GridLayout page(int columns) {
        return GridLayoutFactory.fillDefaults().numColumns(columns).margins(2 * UNIT, 2 * UNIT)
                .spacing(2 * UNIT, 2 * UNIT).create();
    }

    /** A bar of one row: narrow above and below, one unit more at the sides. */
    public static GridLayout bar(int columns) {
        return GridLayoutFactory.fillDefaults().numColumns(columns).margins(2 * UNIT, UNIT).spacing(2 * UNIT, UNIT)
                .create();
    }

    /** Takes all the room there is. */
    public static GridDataFactory fill() {
        return GridDataFactory.fillDefaults().grab(true, true);
    }

    /** Takes all the room in its row. */
    public static GridDataFactory wide() {
        return GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER);
    }

    /** Gives a widget the id by which tests and page objects find it. */
    public static <W extends Widget> W named(W widget, String id) {
        widget.setData(ID, id);
        return widget;
    }
}
