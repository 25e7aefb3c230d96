package org.laurea.workbench.internal.grid.index;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;

import org.eclipse.jdt.annotation.Nullable;

/** Which row of the document stands at which position of the grid. Does not change. */
public final class RowIndex {

    private final int[] rows;
    private int @Nullable [] positions;

    private RowIndex(int[] rows) {
        this.rows = rows;
    }

    /** Every row in its own place. */
    public static RowIndex all(int size) {
        int[] rows = new int[size];
        Arrays.setAll(rows, i -> i);
        return new RowIndex(rows);
    }

    /** These rows in this order; the array becomes the index's own. */
    public static RowIndex of(int... rows) {
        return new RowIndex(rows);
    }

    /** How many rows the grid shows. */
    public int size() {
        return rows.length;
    }

    /** The row of the document at a position. */
    public int row(int position) {
        return rows[position];
    }

    /** The position of a row of the document, or -1 if it is not shown. */
    public int positionOf(int row) {
        int[] inverse = positions();
        return row >= 0 && row < inverse.length ? inverse[row] : -1;
    }

    /** A copy of the rows in their order. */
    public int[] toArray() {
        return rows.clone();
    }

    /**
     * The index after records were added or removed: those that were shown and are still there, in their order, then every record
     * that is new, so that nobody has to look for what he added.
     *
     * @param before the ids of all records before, by row
     * @param after the ids of all records now, by row
     * @param rowNow the row of a record now, or -1
     */
    public RowIndex follow(List<UUID> before, List<UUID> after, ToIntFunction<UUID> rowNow) {
        boolean[] isOld = new boolean[after.size()];
        for (UUID id : before) {
            int row = rowNow.applyAsInt(id);
            if (row >= 0) {
                isOld[row] = true;
            }
        }
        int[] following = new int[rows.length + isOld.length];
        int count = 0;
        for (int row : rows) {
            int now = rowNow.applyAsInt(before.get(row));
            if (now >= 0) {
                following[count++] = now;
            }
        }
        for (int row = 0; row < isOld.length; row++) {
            if (!isOld[row]) {
                following[count++] = row;
            }
        }
        return new RowIndex(Arrays.copyOf(following, count));
    }

    private int[] positions() {
        int[] known = positions;
        if (known != null) {
            return known;
        }
        int highest = -1;
        for (int row : rows) {
            highest = Math.max(highest, row);
        }
        int[] inverse = new int[highest + 1];
        Arrays.fill(inverse, -1);
        for (int i = 0; i < rows.length; i++) {
            inverse[rows[i]] = i;
        }
        positions = inverse;
        return inverse;
    }
}
