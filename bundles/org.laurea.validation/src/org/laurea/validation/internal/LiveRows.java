package org.laurea.validation.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** The rows of a live table in the order of their numbers. */
final class LiveRows {

    private LiveRow[] rows = {};
    private int size;
    private final BitSet taken = new BitSet();

    int size() {
        return size;
    }

    LiveRow at(int index) {
        return rows[index];
    }

    /** The index of a number; if it is not there, the index it would have, made negative less 1. */
    int find(int number) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int there = rows[middle].number();
            if (there == number) {
                return middle;
            }
            if (there < number) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    @Nullable
    LiveRow get(int number) {
        int index = find(number);
        return index < 0 ? null : rows[index];
    }

    /** Puts a row in the place of the one with the same number. */
    void replace(int index, LiveRow row) {
        row.slot = rows[index].slot;
        rows[index] = row;
    }

    /** Takes rows out and puts rows in, whose numbers are not there; rows come in any order. */
    void merge(List<LiveRow> added, List<LiveRow> removed) {
        removed.forEach(row -> taken.clear(row.slot));
        LiveRow[] fresh = added.toArray(new LiveRow[0]);
        Arrays.sort(fresh, Comparator.comparingInt(LiveRow::number));
        BitSet gone = new BitSet();
        removed.forEach(row -> gone.set(find(row.number())));
        LiveRow[] merged = new LiveRow[size + fresh.length - removed.size()];
        int slot = 0;
        int next = 0;
        int to = 0;
        for (int from = 0; from <= size; from++) {
            while (next < fresh.length && (from == size || fresh[next].number() < rows[from].number())) {
                slot = taken.nextClearBit(slot);
                taken.set(slot);
                fresh[next].slot = slot;
                merged[to++] = fresh[next++];
            }
            if (from < size && !gone.get(from)) {
                merged[to++] = rows[from];
            }
        }
        rows = merged;
        size = merged.length;
    }
}
