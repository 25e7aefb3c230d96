package org.laurea.validation.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.laurea.core.row.Columns;
import org.laurea.validation.BatchReporter;

/** The findings of one batch check, packed as they come; sorted by row and column before they are read. */
final class BatchFindings implements BatchReporter {

    private static final int SEGMENT = 1 << 16;

    private final PlanShape shape;
    private final Columns columns;
    private final CompiledCheck check;
    private final List<byte[]> segments = new ArrayList<>();
    private final FindingWriter open = new FindingWriter();
    private int count;
    private int[] rows = new int[16];
    private long[] keys = new long[16];
    private long[] places = new long[16];

    BatchFindings(PlanShape shape, Columns columns, CompiledCheck check) {
        this.shape = shape;
        this.columns = columns;
        this.check = check;
    }

    @Override
    public void report(int row, int field, String value, String variant, String... arguments) {
        if (open.size() >= SEGMENT) {
            segments.add(open.toBytes());
            open.clear();
        }
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, 2 * count);
            keys = Arrays.copyOf(keys, 2 * count);
            places = Arrays.copyOf(places, 2 * count);
        }
        int column = columns.of(field);
        rows[count] = row;
        keys[count] = FindingOrder.key(column, check.rank(), shape.fieldRank(field));
        places[count++] = (long) segments.size() << 32 | open.size();
        open.write(row, column, check.index(), field, value, variant, arguments);
    }

    CompiledCheck check() {
        return check;
    }

    int count() {
        return count;
    }

    int row(int index) {
        return rows[index];
    }

    long key(int index) {
        return keys[index];
    }

    /** A reader that stands on the finding. */
    FindingReader read(int index) {
        int segment = (int) (places[index] >>> 32);
        byte[] bytes = segment < segments.size() ? segments.get(segment) : open.array();
        FindingReader reader = new FindingReader(bytes, (int) places[index], bytes.length);
        reader.next();
        return reader;
    }

    /** Leaves out what sits where an earlier check of the stage has an error. Both must be sorted. */
    void stopAt(BatchFindings errors) {
        int kept = 0;
        int error = 0;
        for (int i = 0; i < count; i++) {
            while (error < errors.count && errors.isBefore(error, rows[i], FindingOrder.place(keys[i]))) {
                error++;
            }
            if (error == errors.count || errors.rows[error] != rows[i]
                    || FindingOrder.place(errors.keys[error]) != FindingOrder.place(keys[i])) {
                rows[kept] = rows[i];
                keys[kept] = keys[i];
                places[kept++] = places[i];
            }
        }
        count = kept;
    }

    private boolean isBefore(int index, int row, int place) {
        return rows[index] < row || rows[index] == row && FindingOrder.place(keys[index]) < place;
    }

    /** Puts the findings into the order of rows, and within a row of columns and fields. */
    void sort() {
        long[] byRow = new long[count];
        boolean sorted = true;
        for (int i = 0; i < count; i++) {
            byRow[i] = (long) rows[i] << 32 | i;
            sorted &= i == 0 || rows[i - 1] < rows[i];
        }
        if (sorted) {
            return;
        }
        Arrays.sort(byRow);
        for (int i = 1; i < count; i++) {
            int place = i;
            long moving = byRow[i];
            while (place > 0 && byRow[place - 1] >>> 32 == moving >>> 32
                    && keys[(int) byRow[place - 1]] > keys[(int) moving]) {
                byRow[place] = byRow[place - 1];
                place--;
            }
            byRow[place] = moving;
        }
        int[] newRows = new int[count];
        long[] newKeys = new long[count];
        long[] newPlaces = new long[count];
        for (int i = 0; i < count; i++) {
            int from = (int) byRow[i];
            newRows[i] = rows[from];
            newKeys[i] = keys[from];
            newPlaces[i] = places[from];
        }
        rows = newRows;
        keys = newKeys;
        places = newPlaces;
    }
}
