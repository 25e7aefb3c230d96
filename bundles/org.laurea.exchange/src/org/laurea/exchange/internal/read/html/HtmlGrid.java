package org.laurea.exchange.internal.read.html;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.jsoup.nodes.Element;
import org.laurea.core.row.CellKind;
import org.laurea.core.row.Row;
import org.laurea.exchange.internal.read.RowBuilder;
import org.laurea.exchange.internal.read.Unreadable;

/** Puts the cells of table rows into columns; a cell that spans several has its text in the first one. */
final class HtmlGrid {

    private static final int MOST_ROW_SPAN = 65_534;

    private final RowBuilder builder = new RowBuilder();
    private int[] taken = new int[64];
    private int number;

    /** The next row, or {@code null} if it has no content. */
    @Nullable
    Row next(Element tableRow) throws Unreadable {
        if (++number > RowBuilder.MOST_ROWS) {
            throw new Unreadable("beyond", number);
        }
        builder.begin(number);
        int column = 0;
        for (Element cell : tableRow.children()) {
            String name = cell.normalName();
            if (!"td".equals(name) && !"th".equals(name)) {
                continue;
            }
            while (column < taken.length && taken[column] > 0) {
                column++;
            }
            int width = span(cell, "colspan", RowBuilder.MOST_COLUMNS);
            if (column + width > RowBuilder.MOST_COLUMNS) {
                throw new Unreadable("beyond", number);
            }
            take(column, width, span(cell, "rowspan", MOST_ROW_SPAN));
            builder.put(column, CellText.of(cell), CellKind.TEXT);
            column += width;
        }
        for (int i = 0; i < taken.length; i++) {
            taken[i] = Math.max(0, taken[i] - 1);
        }
        return builder.finish();
    }

    /** Forgets cells that reach down from above: another table begins. */
    void newTable() {
        Arrays.fill(taken, 0);
    }

    private void take(int column, int width, int height) {
        if (column + width > taken.length) {
            taken = Arrays.copyOf(taken, Math.max(column + width, taken.length * 2));
        }
        Arrays.fill(taken, column, column + width, height);
    }

    private static int span(Element cell, String attribute, int most) {
        String value = cell.attr(attribute).strip();
        int span = 0;
        for (int i = 0; i < value.length() && i < 6; i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 1;
            }
            span = span * 10 + digit;
        }
        return Math.max(1, Math.min(span, most));
    }
}
