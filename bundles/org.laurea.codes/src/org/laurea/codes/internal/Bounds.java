package org.laurea.codes.internal;

import java.util.Arrays;
import java.util.List;

/** Lower bounds of the edit distances to all candidates, from signatures that lie side by side in memory. */
final class Bounds {

    private static final int HIGHEST = 127;

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

    /**
     * The candidates that can be near, by rising bound and then in their order; each as its bound in the upper half and its
     * index in the lower.
     */
    long[] to(CodePoints wanted) {
        long[] found = new long[64];
        int count = 0;
        int length = wanted.length();
        long wantedLow = wanted.low();
        long wantedHigh = wanted.high();
        for (int i = 0; i < lengths.length; i++) {
            int limit = Math.max(length, lengths[i]) / 2;
            int here = Long.bitCount(wantedLow & ~low[i]) + Long.bitCount(wantedHigh & ~high[i]);
            if (here <= limit && Math.abs(length - lengths[i]) <= limit) {
                int there = Long.bitCount(low[i] & ~wantedLow) + Long.bitCount(high[i] & ~wantedHigh);
                int bound = Math.max(Math.abs(length - lengths[i]), Math.max(here, there));
                if (bound <= limit && bound <= HIGHEST) {
                    found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                    found[count++] = (long) bound << Integer.SIZE | i;
                }
            }
        }
        return sorted(found, count);
    }

    private static long[] sorted(long[] found, int count) {
        int[] starts = new int[HIGHEST + 2];
        for (int i = 0; i < count; i++) {
            starts[(int) (found[i] >>> Integer.SIZE) + 1]++;
        }
        for (int bound = 1; bound < starts.length; bound++) {
            starts[bound] += starts[bound - 1];
        }
        long[] sorted = new long[count];
        for (int i = 0; i < count; i++) {
            sorted[starts[(int) (found[i] >>> Integer.SIZE)]++] = found[i];
        }
        return sorted;
    }
}
