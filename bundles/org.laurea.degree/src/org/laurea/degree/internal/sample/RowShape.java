package org.laurea.degree.internal.sample;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.RecordType;
import org.laurea.core.row.CellKind;
import org.laurea.core.row.Row;
import org.laurea.degree.internal.sample.clean.Draft;
import org.laurea.degree.internal.sample.clean.FieldCode;

/** Puts the fields of a record into the columns of its record type. */
final class RowShape {

    private final FieldCode[] fields;

    RowShape(RecordType type) {
        fields = type.fields().stream().map(field -> FieldCode.valueOf(field.code())).toArray(FieldCode[]::new);
    }

    /** The column of a field, the first being 0. */
    int column(FieldCode field) {
        for (int column = 0; column < fields.length; column++) {
            if (fields[column] == field) {
                return column;
            }
        }
        throw new IllegalArgumentException("no column " + field);
    }

    Row row(int number, Draft draft) {
        @Nullable
        String[] texts = new String[fields.length];
        CellKind[] kinds = null;
        for (int column = 0; column < fields.length; column++) {
            String text = draft.text(fields[column]);
            texts[column] = text.isEmpty() ? null : text;
            CellKind kind = draft.kind(fields[column]);
            if (kind != null) {
                kinds = kinds == null ? new CellKind[fields.length] : kinds;
                kinds[column] = kind;
            }
        }
        return new Row(number, texts, kinds == null ? null : completed(kinds, texts));
    }

    private static CellKind[] completed(CellKind[] kinds, @Nullable String[] texts) {
        for (int column = 0; column < kinds.length; column++) {
            if (kinds[column] == null) {
                kinds[column] = texts[column] == null ? CellKind.EMPTY : CellKind.TEXT;
            }
        }
        return kinds;
    }
}
