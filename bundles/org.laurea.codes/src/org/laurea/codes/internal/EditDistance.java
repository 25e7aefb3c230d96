package org.laurea.codes.internal;

/**
 * Damerau-Levenshtein distance in its restricted form: no part of a text is edited twice. An instance keeps its working
 * space and belongs to one thread.
 */
final class EditDistance {

    private int[] beforeLast = {};
    private int[] last = {};
    private int[] row = {};

    /** The distance if it is at most {@code limit}, else a number above {@code limit}. */
    int between(int[] a, int[] b, int limit) {
        if (Math.abs(a.length - b.length) > limit) {
            return limit + 1;
        }
        reserve(b.length + 1);
        for (int j = 0; j <= b.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            if (fill(a, b, i) > limit) {
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
    private int fill(int[] a, int[] b, int i) {
        int own = a[i - 1];
        row[0] = i;
        int least = i;
        for (int j = 1; j <= b.length; j++) {
            int best = Math.min(last[j - 1] + (own == b[j - 1] ? 0 : 1), 1 + Math.min(last[j], row[j - 1]));
            if (i > 1 && j > 1 && own == b[j - 2] && a[i - 2] == b[j - 1]) {
                best = Math.min(best, beforeLast[j - 2] + 1);
            }
            row[j] = best;
            least = Math.min(least, best);
        }
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
