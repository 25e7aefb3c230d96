package org.laurea.store.internal.journal;

import java.util.Arrays;

/** Where the last frame of each entry begins: from there one finds the hash before the next entry and its beginning. */
final class Places {

    private long[] offsets = new long[64];
    private int size;

    /** Adds the next entry. */
    synchronized void add(long lastFrame) {
        if (size == offsets.length) {
            offsets = Arrays.copyOf(offsets, size * 2);
        }
        offsets[size++] = lastFrame;
    }

    /** Forgets every entry after {@code sequence}. */
    synchronized void cut(long sequence) {
        size = (int) sequence;
    }

    /** Where the last frame of {@code sequence} begins. */
    synchronized long lastFrame(long sequence) {
        if (sequence < 1 || sequence > size) {
            throw new IllegalArgumentException("no entry " + sequence);
        }
        return offsets[(int) sequence - 1];
    }
}
