package org.laurea.codes.internal;

import java.util.List;

/** Lower bounds of the edit distances to all candidates, from signatures that lie side by side in memory. */
final class Bounds {

    /** The bound of a candidate that cannot be near. */
    static final byte FAR = Byte.MAX_VALUE;

    private final long[] low;
    private final long[] high;
    private final int[] lengths;

    Bounds(List<Candidate> candidates) {
        int size = candidates.size();
        low = new long[size];
        high = new long[size];
        lengths = new int[size];
        for (int i = 0; i < size; i++) {
            CodePoints text = candidates.get(i).text();
            low[i] = text.low();
            high[i] = text.high();
            lengths[i] = text.length();
        }
    }

    /** For each candidate a number that its distance is not below, or {@link #FAR}. */
    byte[] to(CodePoints wanted) {
        byte[] bounds = new byte[lengths.length];
        int length = wanted.length();
        long wantedLow = wanted.low();
        long wantedHigh = wanted.high();
        for (int i = 0; i < bounds.length; i++) {
            int here = Long.bitCount(wantedLow & ~low[i]) + Long.bitCount(wantedHigh & ~high[i]);
            int there = Long.bitCount(low[i] & ~wantedLow) + Long.bitCount(high[i] & ~wantedHigh);
            int bound = Math.max(Math.abs(length - lengths[i]), Math.max(here, there));
            bounds[i] = bound <= Math.max(length, lengths[i]) / 2 && bound < FAR ? (byte) bound : FAR;
        }
        return bounds;
    }
}
