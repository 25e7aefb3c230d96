package org.laurea.validation.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.validation.RowTies;
import org.laurea.validation.RowView;

/**
 * A check that compares rows of the same key. The rows of a bucket form a chain and are looked at together; that other keys fall
 * into the same bucket makes no difference.
 */
final class LiveGroups extends LiveBatch {

    private static final int LEAST = 64;
    private static final int ODD = 0x9E3779B9;
    private static final int NONE = -1;
    /** If more than a part of this size is stale, all rows in their order are faster than some that have to be sorted. */
    private static final int FEW = 8;

    private final ToIntFunction<RowView> key;
    private final BitSet stale = new BitSet();
    private int[] heads = heads(LEAST);
    private int[] keys = {};
    private int[] next = {};
    private int[] previous = {};
    private @Nullable LiveRow[] rowAt = {};
    private int size;

    LiveGroups(LiveShape shape, int place, RowTies.SameKey ties) {
        super(shape, place);
        this.key = ties.key();
    }

    private static int[] heads(int count) {
        int[] heads = new int[count];
        Arrays.fill(heads, NONE);
        return heads;
    }

    private int bucket(int rowKey) {
        return rowKey * ODD >>> 1 + Integer.numberOfLeadingZeros(heads.length);
    }

    @Override
    void remove(LiveRow row) {
        int slot = row.slot;
        int bucket = bucket(keys[slot]);
        if (previous[slot] == NONE) {
            heads[bucket] = next[slot];
        } else {
            next[previous[slot]] = next[slot];
        }
        if (next[slot] != NONE) {
            previous[next[slot]] = previous[slot];
        }
        rowAt[slot] = null;
        stale.set(bucket);
        size--;
    }

    @Override
    void add(LiveRow row) {
        int slot = row.slot;
        if (slot >= keys.length) {
            int room = Math.max(LEAST, Math.max(slot + 1, keys.length + (keys.length >> 1)));
            keys = Arrays.copyOf(keys, room);
            next = Arrays.copyOf(next, room);
            previous = Arrays.copyOf(previous, room);
            rowAt = Arrays.copyOf(rowAt, room);
        }
        if (++size > heads.length) {
            widen();
        }
        keys[slot] = key.applyAsInt(row);
        rowAt[slot] = row;
        link(slot);
        stale.set(bucket(keys[slot]));
    }

    private void link(int slot) {
        int bucket = bucket(keys[slot]);
        int first = heads[bucket];
        next[slot] = first;
        previous[slot] = NONE;
        if (first != NONE) {
            previous[first] = slot;
        }
        heads[bucket] = slot;
    }

    private void widen() {
        BitSet narrow = (BitSet) stale.clone();
        stale.clear();
        narrow.stream().forEach(bucket -> stale.set(2 * bucket, 2 * bucket + 2));
        heads = heads(2 * heads.length);
        for (int slot = 0; slot < rowAt.length; slot++) {
            if (rowAt[slot] != null) {
                link(slot);
            }
        }
    }

    @Override
    void settle(LiveRows rows, LiveTouched touched) {
        if (stale.isEmpty()) {
            return;
        }
        List<LiveRow> again = stale.cardinality() > heads.length / FEW ? all(rows) : inStaleBuckets();
        stale.clear();
        run(again, touched);
    }

    private List<LiveRow> all(LiveRows rows) {
        List<LiveRow> all = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            if (!isSilent(rows.at(i))) {
                all.add(rows.at(i));
            }
        }
        return all;
    }

    private List<LiveRow> inStaleBuckets() {
        List<LiveRow> again = new ArrayList<>();
        for (int bucket = stale.nextSetBit(0); bucket >= 0; bucket = stale.nextSetBit(bucket + 1)) {
            for (int slot = heads[bucket]; slot != NONE; slot = next[slot]) {
                LiveRow row = rowAt[slot];
                if (row != null) {
                    again.add(row);
                }
            }
        }
        again.sort(Comparator.comparingInt(LiveRow::number));
        return again;
    }
}
