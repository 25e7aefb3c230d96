package org.laurea.cli.internal;

import java.io.PrintWriter;
import java.util.List;

import org.laurea.exchange.report.DisplayWidth;

/** Lines in columns. */
public final class Lines {

    private static final int WIDEST = 40;

    private Lines() {}

    /** Prints columns; all but the last are as wide as their widest cell, within reason. */
    public static void print(List<String[]> lines, PrintWriter out) {
        int columns = lines.isEmpty() ? 0 : lines.get(0).length;
        int[] widths = new int[columns];
        for (String[] line : lines) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.min(WIDEST, Math.max(widths[i], DisplayWidth.of(line[i])));
            }
        }
        for (String[] line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                text.append(i == columns - 1 ? line[i] : DisplayWidth.pad(line[i], widths[i]) + "  ");
            }
            out.print(text.toString().stripTrailing() + '\n');
        }
    }
}
