package org.laurea.degree.index;

import java.util.Arrays;

/** A list of ints, by index from 0 on; what was never set is 0. */
public final class Counters {

    private int[] values = new int[16];

    /** The value at an index. */
    public int get(int index) {
        return index < values.length ? values[index] : 0;
    }

    /** Sets the value at an index. */
    public void set(int index, int value) {
        if (index >= values.length) {
            values = Arrays.copyOf(values, Math.max(2 * values.length, index + 1));
        }
        values[index] = value;
    }

    /** Adds to the value at an index and tells the sum. */
    public int add(int index, int more) {
        int sum = get(index) + more;
        set(index, sum);
        return sum;
    }
}
