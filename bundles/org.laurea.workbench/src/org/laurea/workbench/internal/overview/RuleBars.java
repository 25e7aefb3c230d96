package org.laurea.workbench.internal.overview;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.laurea.workbench.internal.overview.Overview.Bar;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** What is wrong in the drafts: one bar for each rule. */
final class RuleBars extends Chart {

    private static final int LINES = 8;
    private static final double TEXT_SHARE = 0.46;

    private final Texts texts = Texts.beside(RuleBars.class);
    private List<Bar> bars = List.of();

    RuleBars(Composite section) {
        super(section, "overview.rules", LINES);
    }

    void show(List<Bar> some) {
        bars = some;
        canvas().redraw();
    }

    @Override
    void paint(GC gc, Palette palette, int width, int height) {
        if (bars.isEmpty()) {
            gc.setForeground(palette.color(Role.FAINT));
            gc.drawText(texts.get("rules.none"), 0, Layouts.UNIT, true);
            return;
        }
        int line = lineHeight(gc);
        int left = (int) (width * TEXT_SHARE);
        int room = width - left - gc.textExtent("00,000").x - 2 * Layouts.UNIT;
        long most = bars.get(0).count();
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            int y = i * line;
            gc.setForeground(palette.color(Role.FOREGROUND));
            cut(gc, bar.title(), 0, y + Layouts.UNIT, left - 2 * Layouts.UNIT);
            int length = (int) Math.max(2, room * bar.count() / most);
            gc.setBackground(palette.color(Role.ERROR));
            gc.fillRectangle(left, y + Layouts.UNIT + 2, length, line - 2 * Layouts.UNIT - 4);
            gc.setForeground(palette.color(Role.FAINT));
            gc.drawText(Texts.count(bar.count()), left + length + Layouts.UNIT, y + Layouts.UNIT, true);
        }
    }

    @Override
    String sentence() {
        return bars.isEmpty() ? texts.get("rules.none")
                : bars.stream().map(bar -> bar.title() + ' ' + bar.count()).collect(Collectors.joining("; "));
    }
}
