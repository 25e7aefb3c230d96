package org.laurea.degree.index;

import java.util.Arrays;

/** What each row of a file holds, as a number; rows that follow each other with the same number take the place of one. */
public final class RowRuns {

    private static final int PER_RUN = 3;

    private int[] runs = new int[PER_RUN * 16];
    private int end;

    /** Takes rows. */
    @FunctionalInterface
    public interface Visitor {

        /** Takes a row and the number it holds. */
        void visit(int row, int number);
    }

    /** Adds a row; rows come in ascending order. */
    public void add(int row, int number) {
        if (end > 0 && runs[end - 1] == number && runs[end - 2] == row - 1) {
            runs[end - 2] = row;
            return;
        }
        if (end == runs.length) {
            runs = Arrays.copyOf(runs, 2 * end);
        }
        runs[end++] = row;
        runs[end++] = row;
        runs[end++] = number;
    }

    /** Gives every row in ascending order. */
    public void forEach(Visitor visitor) {
        for (int run = 0; run < end; run += PER_RUN) {
            for (int row = runs[run]; row <= runs[run + 1]; row++) {
                visitor.visit(row, runs[run + 2]);
            }
        }
    }
}
