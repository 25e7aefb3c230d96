package org.laurea.validation.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.CalendarDay;
import org.laurea.core.row.CellKind;
import org.laurea.core.row.Row;
import org.laurea.validation.RowView;

/** A row of a live table: as it was put in, what the stages found out about it, and its findings. */
final class LiveRow implements RowView {

    private static final byte[] NOTHING = {};
    private static final byte[][] NO_BATCH = {};

    final Row row;
    final byte[] found;
    private final LiveShape shape;
    private final long empty;
    private final long spoilt;
    private final long changed;
    private final long ordinary;
    /** The place that it has for the batch checks, the same as long as its number is in the table. */
    int slot;
    private byte[] @Nullable [] batch = NO_BATCH;

    LiveRow(LiveShape shape, Row row, Chunk chunk, int index) {
        this.shape = shape;
        this.row = row;
        this.found = chunk.findings.size() == 0 ? NOTHING : chunk.findings.toBytes();
        this.empty = chunk.empty[index];
        this.spoilt = chunk.spoilt[index];
        this.changed = chunk.changed[index];
        this.ordinary = chunk.ordinary[index];
    }

    /** The packed findings of a batch check by its place among them, empty if there are none. */
    byte[] batch(int check) {
        byte[] findings = check < batch.length ? batch[check] : null;
        return findings == null ? NOTHING : findings;
    }

    void setBatch(int check, byte[] findings) {
        if (check >= batch.length) {
            if (findings.length == 0) {
                return;
            }
            byte[] @Nullable [] wider = new byte[shape.batch.length][];
            System.arraycopy(batch, 0, wider, 0, batch.length);
            batch = wider;
        }
        batch[check] = findings.length == 0 ? null : findings;
    }

    @Override
    public int number() {
        return row.number();
    }

    @Override
    public String text(int field) {
        String raw = row.text(field);
        return (changed >>> field & 1) == 0 ? raw : shape.readers[field].read(raw, row.kind(field));
    }

    @Override
    public String raw(int field) {
        return row.text(field);
    }

    @Override
    public CellKind kind(int field) {
        return row.kind(field);
    }

    @Override
    public long empty() {
        return empty;
    }

    @Override
    public long spoilt() {
        return spoilt;
    }

    @Override
    public long typed() {
        long typed = 0;
        for (int field = 0; field < shape.readers.length; field++) {
            CellKind kind = row.kind(field);
            typed |= kind == CellKind.TEXT || kind == CellKind.EMPTY ? 0 : 1L << field;
        }
        return typed;
    }

    @Override
    public long changed() {
        return changed;
    }

    @Override
    public long ordinary() {
        return ordinary;
    }

    @Override
    public int day() {
        int own = ownDay();
        return own != 0 || shape.dayField < 0 ? own : shape.days.getAsInt();
    }

    /** The day that the row itself bears; 0 if it is not a real one. */
    int ownDay() {
        return shape.dayField < 0 ? 0 : CalendarDay.parse(text(shape.dayField));
    }
}
