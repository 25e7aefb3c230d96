package org.laurea.workbench.internal.grid.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/**
 * Sorts rows stably by several fields: the least important first, each time by the rank of the value and, within it, by the place
 * that the row had before. Empty values come last either way.
 */
final class RowSorter {

    private final RowSnapshot rows;
    private final UnaryOperator<String> spelling;
    private final IntConsumer goOn;

    RowSorter(RowSnapshot rows, UnaryOperator<String> spelling, IntConsumer goOn) {
        this.rows = rows;
        this.spelling = spelling;
        this.goOn = goOn;
    }

    int[] sort(int[] left, List<SortKey> order) {
        int[] sorted = left;
        for (int i = order.size() - 1; i >= 0; i--) {
            sorted = sort(sorted, order.get(i));
        }
        return sorted;
    }

    private int[] sort(int[] before, SortKey key) {
        int[] ranks = ranks(before, key);
        long[] places = new long[before.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = (long) ranks[i] << Integer.SIZE | i;
        }
        Arrays.sort(places);
        int[] after = new int[before.length];
        for (int i = 0; i < after.length; i++) {
            after[i] = before[(int) places[i]];
        }
        return after;
    }

    private int[] ranks(int[] order, SortKey key) {
        Map<String, Integer> known = new HashMap<>();
        List<Spelled> values = new ArrayList<>();
        int[] valueOf = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            goOn.accept(i);
            String value = rows.rows().get(order[i]).values().get(key.field());
            valueOf[i] = known.computeIfAbsent(value, text -> {
                values.add(new Spelled(spelling.apply(text), text, values.size()));
                return values.size() - 1;
            });
        }
        int[] rankOf = rankOf(values, key.ascending());
        for (int i = 0; i < valueOf.length; i++) {
            valueOf[i] = rankOf[valueOf[i]];
        }
        return valueOf;
    }

    private int[] rankOf(List<Spelled> values, boolean ascending) {
        Spelled[] sorted = values.toArray(Spelled[]::new);
        Arrays.sort(sorted);
        goOn.accept(0);
        int[] rankOf = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            int rank = ascending ? i : sorted.length - 1 - i;
            rankOf[sorted[i].place] = sorted[i].value.isEmpty() ? sorted.length : rank;
        }
        return rankOf;
    }

    private record Spelled(String spelling, String value, int place) implements Comparable<Spelled> {
        @Override
        public int compareTo(Spelled other) {
            int difference = spelling.compareTo(other.spelling);
            return difference != 0 ? difference : value.compareTo(other.value);
        }
    }
}
