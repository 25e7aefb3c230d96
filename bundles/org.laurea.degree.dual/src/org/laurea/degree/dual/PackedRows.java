package org.laurea.degree.dual;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/** Packed rows by the place of their certificate; most places have none. */
final class PackedRows {

    private byte[] @Nullable [] rows = new byte[16][];

    void put(int place, byte[] row) {
        if (place >= rows.length) {
            rows = Arrays.copyOf(rows, Math.max(2 * rows.length, place + 1));
        }
        rows[place] = row;
    }

    byte @Nullable [] get(int place) {
        return place < rows.length ? rows[place] : null;
    }

    byte @Nullable [] remove(int place) {
        byte[] row = get(place);
        if (row != null) {
            rows[place] = null;
        }
        return row;
    }
}
