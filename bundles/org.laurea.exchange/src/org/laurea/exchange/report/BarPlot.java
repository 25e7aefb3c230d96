package org.laurea.exchange.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A plot of horizontal bars as inline SVG: no script, readable in print and by a screen reader. */
final class BarPlot {

    private static final int WIDTH = 760;
    private static final int LINE = 26;
    private static final int LABEL = 250;
    private static final int NOTE = 96;
    private static final int LABEL_COLUMNS = 32;

    private BarPlot() {}

    /** Writes the plot under a name for those who cannot see it. */
    static void write(HtmlText html, String name, List<Bar> bars) throws IOException {
        int height = bars.size() * LINE + 4;
        long longest = Math.max(1, bars.stream().mapToLong(bar -> Math.max(bar.value(), bar.whole())).max().orElse(1));
        html.markup("<svg class=\"plot\" role=\"img\" viewBox=\"0 0 " + WIDTH + ' ' + height + "\" aria-label=\"")
                .text(name).markup("\">\n");
        for (int i = 0; i < bars.size(); i++) {
            bar(html, bars.get(i), i * LINE, longest);
        }
        html.markup("</svg>\n");
    }

    private static void bar(HtmlText html, Bar bar, int top, long longest) throws IOException {
        double room = WIDTH - LABEL - NOTE;
        double whole = room * Math.max(bar.whole(), bar.value()) / longest;
        double value = bar.value() == 0 ? 0 : Math.max(2, room * bar.value() / longest);
        int text = top + LINE / 2 + 5;
        html.markup("<g><title>").text(bar.label() + ": " + bar.note()).markup("</title>");
        html.markup("<text class=\"label\" text-anchor=\"end\" x=\"" + (LABEL - 10) + "\" y=\"" + text + "\">")
                .text(DisplayWidth.cut(Printable.of(bar.label()), LABEL_COLUMNS)).markup("</text>");
        rectangle(html, "whole", top, whole);
        rectangle(html, bar.style(), top, value);
        html.markup(
                "<text class=\"note\" x=\"" + decimal(LABEL + Math.max(whole, value) + 8) + "\" y=\"" + text + "\">")
                .text(bar.note()).markup("</text></g>\n");
    }

    private static void rectangle(HtmlText html, String style, int top, double width) throws IOException {
        html.markup("<rect class=\"" + style + "\" x=\"" + LABEL + "\" y=\"" + (top + 4) + "\" height=\"" + (LINE - 8)
                + "\" width=\"" + decimal(width) + "\" rx=\"2\"/>");
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
