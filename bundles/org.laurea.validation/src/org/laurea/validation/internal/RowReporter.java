package org.laurea.validation.internal;

import java.util.Arrays;

import org.laurea.core.row.Columns;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowView;

/** Collects the findings of one row after the other and packs those of a row in report order. */
final class RowReporter implements Reporter {

    static final String[] NO_ARGUMENTS = {};

    private final PlanShape shape;
    private final Columns columns;
    private final RowView row;
    private final FindingWriter scratch = new FindingWriter();
    private int count;
    private int[] starts = new int[32];
    private int[] order = new int[32];
    private long[] keys = new long[32];
    private Chunk chunk;
    private int number;
    private CompiledCheck check;
    private long spoilt;
    private long stopped;
    private boolean hasError;

    RowReporter(PlanShape shape, Columns columns, RowView row, Chunk firstChunk, CompiledCheck firstCheck) {
        this.shape = shape;
        this.columns = columns;
        this.row = row;
        this.chunk = firstChunk;
        this.check = firstCheck;
    }

    void begin(Chunk newChunk, int newNumber) {
        chunk = newChunk;
        number = newNumber;
        count = 0;
        hasError = false;
        scratch.clear();
    }

    void beginStage(long spoiltBefore) {
        spoilt = spoiltBefore;
        stopped = 0;
    }

    void current(CompiledCheck next) {
        check = next;
    }

    long errorsOfStage() {
        return stopped;
    }

    @Override
    public void report(int field) {
        report(field, "", NO_ARGUMENTS);
    }

    @Override
    public void report(int field, String variant, String... arguments) {
        long bit = 1L << field;
        if (((stopped | spoilt) & bit) != 0) {
            return;
        }
        if (check.isError()) {
            stopped |= bit;
            hasError = true;
        }
        if (count + 1 == starts.length) {
            grow();
        }
        int column = columns.of(field);
        starts[count] = scratch.size();
        scratch.write(number, column, check.index(), field, row.text(field), variant, arguments);
        insert(FindingOrder.key(column, check.rank(), shape.fieldRank(field)));
        starts[++count] = scratch.size();
        chunk.countByCheck[check.index()]++;
    }

    private void insert(long key) {
        keys[count] = key;
        int place = count;
        while (place > 0 && keys[order[place - 1]] > key) {
            order[place] = order[place - 1];
            place--;
        }
        order[place] = count;
    }

    private void grow() {
        starts = Arrays.copyOf(starts, 2 * starts.length);
        order = Arrays.copyOf(order, 2 * order.length);
        keys = Arrays.copyOf(keys, 2 * keys.length);
    }

    /** Packs the findings of the row; tells whether one of them is an error. */
    boolean end() {
        for (int place = 0; place < count; place++) {
            int finding = order[place];
            chunk.findings.append(scratch.array(), starts[finding], starts[finding + 1]);
        }
        return hasError;
    }
}
