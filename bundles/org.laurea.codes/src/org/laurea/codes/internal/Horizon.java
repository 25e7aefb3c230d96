package org.laurea.codes.internal;

import org.eclipse.jdt.annotation.Nullable;

/** How far it is worth looking once enough rows are found: as far as the last of the nearest. */
final class Horizon {

    private final @Nullable TableRow[] rows;
    private final int[] distances;
    private int count;

    Horizon(int most) {
        rows = new @Nullable TableRow[most];
        distances = new int[most];
    }

    /** The distance of the last of the nearest rows, without limit as long as there are too few. */
    int distance() {
        return count < rows.length ? Integer.MAX_VALUE : count == 0 ? -1 : distances[count - 1];
    }

    void found(TableRow row, int distance) {
        int from = 0;
        while (from < count && rows[from] != row) {
            from++;
        }
        if (from < count && distances[from] <= distance || from == rows.length && distance >= distance()) {
            return;
        }
        int at = Math.min(from, rows.length - 1);
        count = Math.max(count, at + 1);
        for (; at > 0 && distances[at - 1] > distance; at--) {
            rows[at] = rows[at - 1];
            distances[at] = distances[at - 1];
        }
        rows[at] = row;
        distances[at] = distance;
    }
}
