package org.laurea.workbench.internal.switcher;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.look.Icons;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** Looks like a field to search in; opens the search. */
final class SearchBox {

    private static final int GAPS = 10;
    private static final int ICON = 16;
    private static final String SHORTCUT = "Ctrl+K";

    private SearchBox() {}

    static void create(Composite parent, String hint, Runnable open) {
        Canvas box = Layouts.named(new Canvas(parent, SWT.DOUBLE_BUFFERED), "search");
        Image icon = new Icons(box).image("search");
        GridData place = new GridData(SWT.FILL, SWT.FILL, false, true);
        GC gc = new GC(box);
        place.widthHint = gc.textExtent(hint + SHORTCUT).x + ICON + GAPS * Layouts.UNIT;
        place.heightHint = gc.getFontMetrics().getHeight() + 3 * Layouts.UNIT;
        gc.dispose();
        box.setLayoutData(place);
        Parts.named(box, hint);
        box.setCursor(box.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        box.addListener(SWT.Paint, event -> paint(box, event.gc, icon, hint));
        box.addListener(SWT.MouseUp, event -> open.run());
        box.addListener(SWT.Traverse, event -> event.doit = true);
        box.addListener(SWT.FocusIn, event -> box.redraw());
        box.addListener(SWT.FocusOut, event -> box.redraw());
        box.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.SPACE || event.keyCode == SWT.CR) {
                open.run();
            }
        });
        Palette.of(box).follow(box, box::redraw);
    }

    private static void paint(Canvas box, GC gc, Image icon, String hint) {
        Palette palette = Palette.of(box);
        Point size = box.getSize();
        gc.setBackground(palette.color(Role.BACKGROUND));
        gc.fillRoundRectangle(0, 1, size.x - 1, size.y - 3, 2 * Layouts.UNIT, 2 * Layouts.UNIT);
        gc.setForeground(palette.color(box.isFocusControl() ? Role.ACCENT : Role.BORDER));
        gc.drawRoundRectangle(0, 1, size.x - 1, size.y - 3, 2 * Layouts.UNIT, 2 * Layouts.UNIT);
        gc.drawImage(icon, 2 * Layouts.UNIT, (size.y - ICON) / 2);
        gc.setForeground(palette.color(Role.FAINT));
        int line = (size.y - gc.getFontMetrics().getHeight()) / 2;
        int shortcut = gc.textExtent(SHORTCUT).x;
        gc.setClipping(0, 0, size.x - shortcut - 3 * Layouts.UNIT, size.y);
        gc.drawText(hint, ICON + 3 * Layouts.UNIT, line, true);
        gc.setClipping(0, 0, size.x, size.y);
        gc.drawText(SHORTCUT, size.x - shortcut - 2 * Layouts.UNIT, line, true);
    }
}
