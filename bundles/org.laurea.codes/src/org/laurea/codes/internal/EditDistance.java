package org.laurea.codes.internal;

/** Damerau-Levenshtein distance in its restricted form: no part of a text is edited twice. */
final class EditDistance {

    private EditDistance() {
    }

    /** The distance if it is at most {@code limit}, else a number above {@code limit}. */
    static int between(int[] a, int[] b, int limit) {
        int[] beforeLast = new int[b.length + 1];
        int[] last = new int[b.length + 1];
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length; j++) {
                int change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                int best = Math.min(change, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    best = Math.min(best, beforeLast[j - 2] + 1);
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            if (least > limit && i > 1) {
                return limit + 1;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length];
    }
}
