package org.laurea.validation.internal;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Row;

/** Some consecutive rows on their way through the plan: as read, as the rules see them, and what was found in them. */
final class Chunk {

    static final int ROWS = 256;

    final @Nullable Row[] rows = new Row[ROWS];
    final String[] texts;
    final long[] empty = new long[ROWS];
    final long[] spoilt = new long[ROWS];
    final long[] typed = new long[ROWS];
    final long[] changed = new long[ROWS];
    final long[] ordinary = new long[ROWS];
    final boolean[] hasError = new boolean[ROWS];
    final FindingWriter findings = new FindingWriter();
    final long[] countByCheck;
    int size;
    /** The number of the data row before the first, or 0 if there is none. */
    int previousRow;
    long sequence;

    Chunk(int fields, int checks) {
        this.texts = new String[ROWS * fields];
        this.countByCheck = new long[checks];
    }

    boolean isFull() {
        return size == ROWS;
    }

    void add(Row row) {
        rows[size++] = row;
    }

    Row row(int index) {
        Row row = rows[index];
        if (row == null) {
            throw new IndexOutOfBoundsException(index);
        }
        return row;
    }

    int lastRow() {
        return row(size - 1).number();
    }

    void reset(long nextSequence, int lastRowBefore) {
        Arrays.fill(rows, null);
        Arrays.fill(countByCheck, 0);
        Arrays.fill(hasError, false);
        findings.clear();
        size = 0;
        previousRow = lastRowBefore;
        sequence = nextSequence;
    }
}
