package org.laurea.workbench.internal.overview;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.laurea.workbench.internal.overview.Overview.Bar;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** How many records were sent on each of the last days. */
final class FilingLine extends Chart {

    private static final int LINES = 4;
    private static final int DOT = 5;

    private final Texts texts = Texts.beside(FilingLine.class);
    private List<Bar> days = List.of();

    FilingLine(Composite section) {
        super(section, "overview.filings", LINES);
    }

    void show(List<Bar> some) {
        days = some;
        canvas().redraw();
    }

    @Override
    void paint(GC gc, Palette palette, int width, int height) {
        long most = days.stream().mapToLong(Bar::count).max().orElse(0);
        if (most == 0) {
            gc.setForeground(palette.color(Role.FAINT));
            cut(gc, texts.get("filings.none"), 0, Layouts.UNIT, width);
            return;
        }
        int line = lineHeight(gc);
        int bottom = height - line;
        int step = width / days.size();
        int[] points = new int[2 * days.size()];
        for (int i = 0; i < days.size(); i++) {
            points[2 * i] = i * step + step / 2;
            points[2 * i + 1] = (int) (bottom - DOT - (bottom - line - DOT) * days.get(i).count() / most);
        }
        gc.setForeground(palette.color(Role.BORDER));
        gc.drawLine(0, bottom, width, bottom);
        gc.setForeground(palette.color(Role.ACCENT));
        gc.setLineWidth(2);
        gc.drawPolyline(points);
        gc.setLineWidth(1);
        gc.setBackground(palette.color(Role.ACCENT));
        for (int i = 0; i < days.size(); i++) {
            Bar day = days.get(i);
            gc.fillOval(points[2 * i] - DOT / 2, points[2 * i + 1] - DOT / 2, DOT, DOT);
            gc.setForeground(palette.color(Role.FAINT));
            if (i % 2 == days.size() % 2) {
                centred(gc, day.title(), points[2 * i], bottom + Layouts.UNIT);
            }
            if (day.count() > 0) {
                gc.setForeground(palette.color(Role.FOREGROUND));
                centred(gc, Texts.count(day.count()), points[2 * i], points[2 * i + 1] - line);
            }
        }
    }

    @Override
    String sentence() {
        long sum = days.stream().mapToLong(Bar::count).sum();
        return sum == 0 ? texts.get("filings.none") : texts.get("filings.sum", days.size(), sum);
    }

    private static void centred(GC gc, String text, int x, int y) {
        gc.drawText(text, x - gc.textExtent(text).x / 2, y, true);
    }
}
