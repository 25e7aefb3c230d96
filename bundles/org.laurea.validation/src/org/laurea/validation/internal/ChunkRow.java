package org.laurea.validation.internal;

import java.util.function.IntSupplier;

import org.laurea.core.record.CalendarDay;
import org.laurea.core.row.CellKind;
import org.laurea.core.row.Columns;
import org.laurea.validation.RowView;

/** The view of one row of a chunk; moved from row to row. */
final class ChunkRow implements RowView {

    private final Columns columns;
    private final int fields;
    private final int dayField;
    private final IntSupplier usualDay;
    private Chunk chunk;
    private int index;

    ChunkRow(PlanShape shape, Columns columns, IntSupplier usualDay, Chunk first) {
        this.columns = columns;
        this.fields = shape.type.fields().size();
        String day = shape.type.dayField();
        this.dayField = day == null ? -1 : shape.type.indexOf(day);
        this.usualDay = usualDay;
        this.chunk = first;
    }

    void moveTo(Chunk newChunk, int newIndex) {
        chunk = newChunk;
        index = newIndex;
    }

    @Override
    public int number() {
        return chunk.row(index).number();
    }

    @Override
    public String text(int field) {
        return chunk.texts[index * fields + field];
    }

    @Override
    public String raw(int field) {
        return chunk.row(index).text(columns.of(field));
    }

    @Override
    public CellKind kind(int field) {
        return chunk.row(index).kind(columns.of(field));
    }

    @Override
    public long empty() {
        return chunk.empty[index];
    }

    @Override
    public long spoilt() {
        return chunk.spoilt[index];
    }

    @Override
    public long typed() {
        return chunk.typed[index];
    }

    @Override
    public long changed() {
        return chunk.changed[index];
    }

    @Override
    public long ordinary() {
        return chunk.ordinary[index];
    }

    @Override
    public int day() {
        if (dayField < 0) {
            return 0;
        }
        int day = CalendarDay.parse(text(dayField));
        return day != 0 ? day : usualDay.getAsInt();
    }
}
