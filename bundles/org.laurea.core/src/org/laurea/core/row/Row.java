package org.laurea.core.row;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One row of a sheet as it was read: a text and a kind for each column, and the row's number. A row keeps the arrays it is
 * made of; neither side changes them afterwards.
 */
public final class Row {

    private final int number;
    private final @Nullable String[] texts;
    private final CellKind @Nullable [] kinds;

    /**
     * @param number the sheet's own row number, the first row being 1
     * @param texts the text of each column from column 0 on; {@code null} for no cell
     * @param kinds the kind of each column, or {@code null} if every cell with a text is {@link CellKind#TEXT}
     */
    public Row(int number, @Nullable String[] texts, CellKind @Nullable [] kinds) {
        this.number = number;
        this.texts = texts;
        this.kinds = kinds;
    }

    /** The sheet's own row number, the first row being 1. */
    public int number() {
        return number;
    }

    /** How many columns the row has, from column 0 on. */
    public int size() {
        return texts.length;
    }

    /** The text of a column, empty where there is no cell. */
    public String text(int column) {
        if (column < 0 || column >= texts.length) {
            return "";
        }
        String text = texts[column];
        return text == null ? "" : text;
    }

    /** What the cell of a column was. */
    public CellKind kind(int column) {
        CellKind[] known = kinds;
        if (known != null) {
            return column < 0 || column >= known.length ? CellKind.EMPTY : known[column];
        }
        return text(column).isEmpty() ? CellKind.EMPTY : CellKind.TEXT;
    }

    /** Whether every cell with a text is {@link CellKind#TEXT}. */
    public boolean isPlain() {
        return kinds == null;
    }

    /** Whether no cell of the row has content. White space is content. */
    public boolean isEmpty() {
        for (int column = 0; column < texts.length; column++) {
            if (kind(column) != CellKind.EMPTY) {
                return false;
            }
        }
        return true;
    }
}
