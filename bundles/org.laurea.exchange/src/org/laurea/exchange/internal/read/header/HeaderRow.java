package org.laurea.exchange.internal.read.header;

import java.util.Arrays;

import org.laurea.core.row.Row;

/** A row read as a header. */
final class HeaderRow {

    private final Row row;
    private final int[] meanings;
    private final int[] columnOf;
    private final int known;

    HeaderRow(Row row, HeaderNames names, int fields) {
        this.row = row;
        meanings = new int[row.size()];
        columnOf = new int[fields];
        Arrays.fill(columnOf, -1);
        int found = 0;
        for (int column = 0; column < meanings.length; column++) {
            int meaning = names.meaning(row.text(column));
            meanings[column] = meaning;
            if (meaning >= 0 && columnOf[meaning] < 0) {
                columnOf[meaning] = column;
                found++;
            }
        }
        known = found;
    }

    /** The same row with columns that a person chose; headers that lost their field so mean nothing. */
    HeaderRow(HeaderRow found, int[] chosen) {
        row = found.row;
        columnOf = chosen.clone();
        meanings = found.meanings.clone();
        for (int column = 0; column < meanings.length; column++) {
            int meaning = meanings[column];
            if (meaning >= 0 && chosen[meaning] != found.columnOf[meaning]) {
                meanings[column] = HeaderNames.NONE;
            }
        }
        int named = 0;
        for (int field = 0; field < chosen.length; field++) {
            if (chosen[field] >= 0) {
                named++;
                if (chosen[field] < meanings.length) {
                    meanings[chosen[field]] = field;
                }
            }
        }
        known = named;
    }

    Row row() {
        return row;
    }

    /** How many fields it names. */
    int known() {
        return known;
    }

    /** The column of each field, the first one where there are more; -1 where it is missing. */
    int[] columnOf() {
        return columnOf;
    }

    int size() {
        return meanings.length;
    }

    /** What a column is, as {@link HeaderNames#meaning} tells. */
    int meaning(int column) {
        return meanings[column];
    }

    /** Whether another row names the same fields in at least half of the columns: a header in a second language. */
    boolean isRepeatedBy(HeaderRow other) {
        int same = 0;
        for (int i = 0; i < columnOf.length; i++) {
            same += columnOf[i] >= 0 && columnOf[i] == other.columnOf[i] ? 1 : 0;
        }
        return same > 0 && same * 2 >= known;
    }
}
