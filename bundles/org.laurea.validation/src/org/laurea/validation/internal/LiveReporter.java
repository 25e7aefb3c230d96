package org.laurea.validation.internal;

import java.util.HashMap;
import java.util.Map;

import org.laurea.validation.BatchReporter;

/** Takes the findings of one batch check, packed by row. */
final class LiveReporter implements BatchReporter {

    private static final byte[] NOTHING = {};

    private final LiveShape shape;
    private final CompiledCheck check;
    private final Map<Integer, byte[]> byRow = new HashMap<>();
    private final FindingWriter writer = new FindingWriter();

    LiveReporter(LiveShape shape, CompiledCheck check) {
        this.shape = shape;
        this.check = check;
    }

    @Override
    public void report(int row, int field, String value, String variant, String... arguments) {
        writer.clear();
        byte[] before = of(row);
        writer.append(before, 0, before.length);
        writer.write(row, shape.columns.of(field), check.index(), field, value, variant, arguments);
        byRow.put(row, writer.toBytes());
    }

    /** The packed findings of a row. */
    byte[] of(int row) {
        return byRow.getOrDefault(row, NOTHING);
    }
}
