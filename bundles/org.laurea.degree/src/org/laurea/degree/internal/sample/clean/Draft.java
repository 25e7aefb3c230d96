package org.laurea.degree.internal.sample.clean;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.CellKind;
import org.laurea.degree.DegreeLevel;

/** A record in the making: what each field means and, where that differs, how its cell is written. */
public final class Draft {

    private static final int SIZE = FieldCode.values().length;

    private final DegreeLevel level;
    private final String[] values;
    private final @Nullable String[] raw = new String[SIZE];
    private final @Nullable CellKind[] kinds = new CellKind[SIZE];

    /** An empty record of a level. */
    public Draft(DegreeLevel level) {
        this.level = level;
        values = new String[SIZE];
        Arrays.fill(values, "");
    }

    private Draft(Draft other) {
        level = other.level;
        values = other.values.clone();
    }

    /** The same values in plain cells. */
    public Draft copy() {
        return new Draft(this);
    }

    /** The level the record was made for, whatever its category code says later. */
    public DegreeLevel level() {
        return level;
    }

    /** The value of a field after normalisation. */
    public String get(FieldCode field) {
        return values[field.ordinal()];
    }

    /** Sets the value of a field, written as it is. */
    public Draft set(FieldCode field, String value) {
        values[field.ordinal()] = value;
        return this;
    }

    /** Sets the value of each of these fields to that of another record. */
    public void take(Draft other, FieldCode... fields) {
        for (FieldCode field : fields) {
            set(field, other.get(field));
        }
    }

    /** Writes the cell of a field differently without changing what it means. */
    public void write(FieldCode field, String text) {
        raw[field.ordinal()] = text;
    }

    /** Makes the cell of a field one of another kind. */
    public void type(FieldCode field, CellKind kind) {
        kinds[field.ordinal()] = kind;
    }

    /** The text of the cell of a field. */
    public String text(FieldCode field) {
        String written = raw[field.ordinal()];
        return written == null ? get(field) : written;
    }

    /** The kind of the cell of a field, {@code null} for plain text. */
    public @Nullable CellKind kind(FieldCode field) {
        return kinds[field.ordinal()];
    }
}
