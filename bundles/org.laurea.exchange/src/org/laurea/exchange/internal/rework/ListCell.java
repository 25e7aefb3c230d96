package org.laurea.exchange.internal.rework;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A cell of an added list.
 *
 * @param text what it says
 * @param style how it looks
 * @param target the cell it leads to, such as {@code F7}, or {@code null}
 */
record ListCell(String text, Style style, @Nullable String target) {

    /** Looks of cells in a list. */
    enum Style {
        TITLE, HEADER, TEXT, PLAIN, NUMBER, LINK, ERROR, WARNING, INFO
    }

    ListCell(String text, Style style) {
        this(text, style, null);
    }

    static ListCell text(String text) {
        return new ListCell(text, Style.TEXT);
    }

    static ListCell number(long number) {
        return new ListCell(Long.toString(number), Style.NUMBER);
    }
}
