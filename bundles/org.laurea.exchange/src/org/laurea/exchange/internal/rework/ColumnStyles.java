package org.laurea.exchange.internal.rework;

import java.util.ArrayList;
import java.util.List;

/** The styles that whole columns of a sheet have. */
final class ColumnStyles {

    private final List<int[]> ranges = new ArrayList<>();

    /** Takes a {@code col} tag. */
    void add(String tag) {
        ranges.add(new int[] {number(tag, "min"), number(tag, "max"), number(tag, "style")});
    }

    private static int number(String tag, String name) {
        return Integer.parseInt(Tag.get(tag, name, "0"));
    }

    /** The style of a column, the first being 0. */
    int of(int column) {
        for (int[] range : ranges) {
            if (range[0] <= column + 1 && column + 1 <= range[1]) {
                return range[2];
            }
        }
        return 0;
    }
}
