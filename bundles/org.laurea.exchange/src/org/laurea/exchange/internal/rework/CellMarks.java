package org.laurea.exchange.internal.rework;

import java.io.IOException;
import java.util.Arrays;
import java.util.TreeMap;

import org.laurea.validation.Findings;
import org.laurea.validation.Severity;

/** The cells with findings and the worst severity of each, packed. */
final class CellMarks implements RowChanges {

    private static final int COLUMN_SHIFT = 4;
    private static final int ROW_SHIFT = 20;
    private static final int SEVERITY = 0xF;

    private long[] packed = new long[1024];
    private int size;

    CellMarks(Findings findings) {
        findings.forEach(finding -> {
            if (finding.row() > 0 && finding.column() >= 0) {
                long cell = (long) finding.row() << ROW_SHIFT | (long) finding.column() << COLUMN_SHIFT;
                add(cell, finding.rule().severity().ordinal());
            }
        });
    }

    private void add(long cell, int severity) {
        if (size > 0 && (packed[size - 1] & ~SEVERITY) == cell) {
            int worst = Math.min((int) packed[size - 1] & SEVERITY, severity);
            packed[size - 1] = cell | worst;
            return;
        }
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, 2 * size);
        }
        packed[size++] = cell | severity;
    }

    int size() {
        return size;
    }

    int row(int index) {
        return (int) (packed[index] >>> ROW_SHIFT);
    }

    int column(int index) {
        return (int) (packed[index] & (1 << ROW_SHIFT) - 1) >>> COLUMN_SHIFT;
    }

    Severity severity(int index) {
        return Severity.values()[(int) packed[index] & SEVERITY];
    }

    @Override
    public void forEach(Sink sink) throws IOException {
        TreeMap<Integer, CellChange> changes = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            changes.put(column(i), new CellChange(Look.of(severity(i)), null));
            if (i + 1 == size || row(i + 1) != row(i)) {
                sink.row(row(i), changes);
                changes.clear();
            }
        }
    }
}
