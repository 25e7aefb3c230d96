package org.laurea.codes.internal;

/**
 * Damerau-Levenshtein distance in its restricted form: no part of a text is edited twice. Only the band of the table within
 * the limit is filled. An instance keeps its working space and belongs to one thread.
 */
final class EditDistance {

    private static final int FAR = Integer.MAX_VALUE / 2;

    private int[] beforeLast = {};
    private int[] last = {};
    private int[] row = {};

    /** The distance if it is at most {@code limit}, else a number above {@code limit}. */
    int between(int[] a, int[] b, int limit) {
        if (Math.abs(a.length - b.length) > limit) {
            return limit + 1;
        }
        reserve(b.length + 2);
        int band = Math.min(limit, b.length);
        for (int j = 0; j <= band; j++) {
            last[j] = j;
        }
        last[band + 1] = FAR;
        for (int i = 1; i <= a.length; i++) {
            if (fill(a, b, i, limit) > limit) {
                return limit + 1;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length];
    }

    /** Fills the row for the first {@code i} code points of {@code a} and returns its least number. */
    private int fill(int[] a, int[] b, int i, int limit) {
        int own = a[i - 1];
        int from = Math.max(1, i - limit);
        int to = (int) Math.min(b.length, (long) i + limit);
        row[from - 1] = from == 1 ? i : FAR;
        int least = row[from - 1];
        for (int j = from; j <= to; j++) {
            int best = last[j - 1];
            if (own != b[j - 1]) {
                best = 1 + Math.min(best, Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && own == b[j - 2] && a[i - 2] == b[j - 1]) {
                    best = Math.min(best, beforeLast[j - 2] + 1);
                }
            }
            row[j] = best;
            least = Math.min(least, best);
        }
        row[to + 1] = FAR;
        return least;
    }

    private void reserve(int size) {
        if (row.length < size) {
            beforeLast = new int[size];
            last = new int[size];
            row = new int[size];
        }
    }
}
