package org.laurea.core.row;

/**
 * Which column of a sheet holds which field of a record type.
 *
 * @param headerRow the number of the header row; data begins below it; 0 for a table without one
 * @param columnOf for each field of the record type, by its index there, the column (first is 0), or -1 where it is missing
 */
public record Columns(int headerRow, int[] columnOf) {

    /** The column of the field with this index, or -1. */
    public int of(int field) {
        return columnOf[field];
    }

    /** The letters that spreadsheets give to a column: 0 is A, 26 is AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }
}
