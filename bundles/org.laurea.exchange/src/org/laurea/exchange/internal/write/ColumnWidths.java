package org.laurea.exchange.internal.write;

import java.util.Arrays;

import org.laurea.core.row.Row;

/** Widths that show the first rows, in characters of the default font; Han characters take two. */
public final class ColumnWidths {

    private static final int LEAST = 8;
    private static final int MOST = 40;
    private int[] widths = new int[0];

    void see(Row row) {
        for (int column = 0; column < row.size(); column++) {
            see(column, row.text(column));
        }
    }

    void see(int column, String text) {
        if (column >= widths.length) {
            widths = Arrays.copyOf(widths, column + 1);
        }
        widths[column] = Math.max(widths[column], width(text));
    }

    int count() {
        return widths.length;
    }

    int of(int column) {
        return Math.max(LEAST, Math.min(MOST, widths[column] + 2));
    }

    /** The width of a text in half-width characters. */
    public static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) < '\u1100' ? 1 : 2;
        }
        return width;
    }
}
