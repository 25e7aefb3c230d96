package org.laurea.degree.dual.ui.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.Nullable;

/** Which row of a batch has the same certificate number as which: of a number on more rows, the first two. */
final class Twins {

    private final int[] twins;

    /** The twins among {@code size} rows with these numbers; rows without number have none. */
    Twins(int size, IntFunction<String> number) {
        twins = new int[size];
        Arrays.fill(twins, -1);
        Map<String, Integer> first = new HashMap<>();
        for (int row = 0; row < size; row++) {
            String own = number.apply(row);
            @Nullable
            Integer before = own.isEmpty() ? null : first.putIfAbsent(own, row);
            if (before != null && twins[before] < 0) {
                twins[before] = row;
                twins[row] = before;
            }
        }
    }

    /** The other row, -1 if there is none. */
    int of(int row) {
        return row < twins.length ? twins[row] : -1;
    }
}
