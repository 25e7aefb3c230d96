package org.laurea.degree.internal.sample.clean;

import java.util.ArrayList;
import java.util.List;

/** Things that are picked as often as their weights say. */
final class Weighted<T> {

    private final List<T> things = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private int total;

    void add(T thing, int weight) {
        if (weight > 0) {
            total += weight;
            things.add(thing);
            ends.add(total);
        }
    }

    T pick(Dice dice) {
        int point = dice.below(total);
        int low = 0;
        int high = ends.size() - 1;
        while (low < high) {
            int middle = low + high >>> 1;
            if (ends.get(middle) > point) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return things.get(low);
    }
}
