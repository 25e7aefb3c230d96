package org.laurea.exchange.internal.read;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.CellKind;
import org.laurea.core.row.Row;

/** Builds rows one after the other, with no more columns than hold content. */
public final class RowBuilder {

    /** As many columns as a spreadsheet has (XFD is the last). */
    public static final int MOST_COLUMNS = 16_384;

    /** As many rows as a spreadsheet has. */
    public static final int MOST_ROWS = 1_048_576;

    private @Nullable String[] texts = new @Nullable String[32];
    private CellKind @Nullable [] kinds;
    private int usual = 32;
    private int width;
    private int number;

    /** Begins the row with this number. */
    public void begin(int row) {
        number = row;
        texts = new @Nullable String[usual];
        kinds = null;
        width = 0;
    }

    /** Puts a cell; a cell without content leaves no trace. */
    public void put(int column, String text, CellKind kind) {
        if (kind == CellKind.EMPTY || text.isEmpty() && kind != CellKind.ERROR) {
            return;
        }
        if (column >= texts.length) {
            texts = Arrays.copyOf(texts, Math.min(MOST_COLUMNS, Math.max(column + 1, texts.length * 2)));
        }
        texts[column] = text;
        width = Math.max(width, column + 1);
        if (kind != CellKind.TEXT || kinds != null) {
            mark(column, kind);
        }
    }

    private void mark(int column, CellKind kind) {
        CellKind[] known = kinds;
        if (known == null || known.length < texts.length) {
            int from = known == null ? 0 : known.length;
            known = known == null ? new CellKind[texts.length] : Arrays.copyOf(known, texts.length);
            for (int i = from; i < known.length; i++) {
                known[i] = i < width && texts[i] != null ? CellKind.TEXT : CellKind.EMPTY;
            }
            kinds = known;
        }
        known[column] = kind;
    }

    /** The row, or {@code null} if nothing was put. */
    public @Nullable Row finish() {
        if (width == 0) {
            return null;
        }
        usual = width;
        CellKind[] known = kinds;
        if (texts.length == width && (known == null || known.length == width)) {
            return new Row(number, texts, known);
        }
        return new Row(number, Arrays.copyOf(texts, width), known == null ? null : Arrays.copyOf(known, width));
    }
}
