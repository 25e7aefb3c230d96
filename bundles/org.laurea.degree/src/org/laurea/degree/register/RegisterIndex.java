package org.laurea.degree.register;

import org.laurea.degree.index.TextHash;

/** Finds the rows of a register that hold a text in one column. Rows without a text there are not found. */
public final class RegisterIndex {

    /** What stands for no row. */
    public static final int NONE = -1;

    private static final int LEAST = 16;

    private final RegisterTable table;
    private final int column;
    private final int[] firstRows;
    private final int[] nextRows;

    RegisterIndex(RegisterTable table, int column) {
        this.table = table;
        this.column = column;
        int room = Math.max(LEAST, Integer.highestOneBit(Math.max(1, table.size())) * 4);
        this.firstRows = new int[room];
        this.nextRows = new int[table.size()];
        for (int row = table.size() - 1; row >= 0; row--) {
            String text = table.text(row, column);
            if (!text.isEmpty()) {
                int slot = slot(text);
                nextRows[row] = firstRows[slot];
                firstRows[slot] = row + 1;
            }
        }
    }

    /** The first row that holds {@code text}, or {@link #NONE}. */
    public int first(String text) {
        return firstRows[slot(text)] - 1;
    }

    /** The next row that holds the same text as {@code row}, or {@link #NONE}. */
    public int next(int row) {
        return nextRows[row] - 1;
    }

    private int slot(String text) {
        int mask = firstRows.length - 1;
        int slot = TextHash.of(text) & mask;
        while (firstRows[slot] != 0 && !table.is(firstRows[slot] - 1, column, text)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
