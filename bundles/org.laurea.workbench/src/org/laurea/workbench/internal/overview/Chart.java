package org.laurea.workbench.internal.overview;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** A picture of counts that a screen reader can read as a sentence. */
abstract class Chart {

    private final Canvas canvas;

    Chart(Composite section, String id, int lines) {
        canvas = Layouts.named(new Canvas(section, SWT.DOUBLE_BUFFERED), id);
        GC gc = new GC(canvas);
        int height = lines * lineHeight(gc);
        gc.dispose();
        canvas.setLayoutData(Layouts.fill().hint(SWT.DEFAULT, height).create());
        Palette.of(section).paint(canvas, Role.BACKGROUND, Role.FOREGROUND);
        canvas.addListener(SWT.Paint, event -> {
            event.gc.setAntialias(SWT.ON);
            paint(event.gc, Palette.of(canvas), canvas.getClientArea().width, canvas.getClientArea().height);
        });
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(@Nullable AccessibleEvent event) {
                if (event != null) {
                    event.result = sentence();
                }
            }
        });
    }

    /** The height of a line of text with the room around it. */
    static int lineHeight(GC gc) {
        return gc.getFontMetrics().getHeight() + 2 * Layouts.UNIT;
    }

    /** The canvas. */
    Canvas canvas() {
        return canvas;
    }

    /** Draws it. */
    abstract void paint(GC gc, Palette palette, int width, int height);

    /** What it shows, in words. */
    abstract String sentence();

    /** Writes {@code text} and cuts it with an ellipsis where {@code width} ends. */
    static void cut(GC gc, String text, int x, int y, int width) {
        String shown = text;
        while (gc.textExtent(shown).x > width && shown.length() > 2) {
            shown = shown.substring(0, shown.length() - 2) + '\u2026';
        }
        gc.drawText(shown, x, y, true);
    }
}
