package org.laurea.workbench.internal.overview;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.laurea.workbench.internal.overview.Overview.RuleBar;
import org.laurea.workbench.internal.part.Look;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** What is wrong in the drafts: one bar for each rule. */
final class RuleBars extends Chart {

    private static final int LINES = 6;
    private static final double MOST_TEXT = 0.62;

    private final Texts texts = Texts.beside(RuleBars.class);
    private List<RuleBar> bars = List.of();

    RuleBars(Composite section) {
        super(section, "overview.rules", LINES);
    }

    void show(List<RuleBar> some) {
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
        int longest = bars.stream().mapToInt(bar -> gc.textExtent(bar.title()).x).max().orElse(0);
        int left = (int) Math.min(width * MOST_TEXT, longest + 4 * Layouts.UNIT);
        int room = width - left - gc.textExtent("00,000").x - 2 * Layouts.UNIT;
        long most = bars.get(0).count();
        for (int i = 0; i < bars.size(); i++) {
            RuleBar bar = bars.get(i);
            int y = i * line;
            gc.setForeground(palette.color(Role.FOREGROUND));
            cut(gc, bar.title(), 0, y + Layouts.UNIT, left - 2 * Layouts.UNIT);
            int length = (int) Math.max(2, room * bar.count() / most);
            gc.setBackground(palette.color(Look.role(bar.severity())));
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
