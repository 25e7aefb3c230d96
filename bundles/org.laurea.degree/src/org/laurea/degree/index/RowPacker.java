package org.laurea.degree.index;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Packs rows of texts into few bytes and reads them again. Texts that come again and again in their column are kept once.
 * Reading is safe from several threads once all rows are packed.
 */
public final class RowPacker {

    private static final int ABSENT = 0;

    private final RepeatedTexts[] repeated;
    private byte[] buffer = new byte[256];

    /** A packer for rows of so many columns. */
    public RowPacker(int columns) {
        repeated = IntStream.range(0, columns).mapToObj(column -> new RepeatedTexts()).toArray(RepeatedTexts[]::new);
    }

    /** Packs a row; {@code null} comes back as {@code null}. */
    public byte[] pack(@Nullable String[] row) {
        int end = 0;
        for (int column = 0; column < repeated.length; column++) {
            end = put(end, column, row[column]);
        }
        return Arrays.copyOf(buffer, end);
    }

    private int put(int at, int column, @Nullable String text) {
        if (text == null) {
            reserve(at, 1);
            return TextBytes.putNumber(buffer, at, ABSENT);
        }
        int id = repeated[column].id(text);
        if (id >= 0) {
            reserve(at, Integer.BYTES);
            return TextBytes.putNumber(buffer, at, 2 * id + 1);
        }
        boolean wide = TextBytes.isWide(text);
        int head = TextBytes.headOf(text, wide);
        reserve(at, Integer.BYTES + 1 + TextBytes.bodySize(head));
        int body = TextBytes.putNumber(buffer, at, Math.multiplyExact(2, head + 1));
        return TextBytes.putBody(buffer, body, text, wide);
    }

    private void reserve(int at, int more) {
        if (at + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, at + more));
        }
    }

    /** The text of a column of a packed row. */
    public @Nullable String text(byte[] packed, int column) {
        return textAt(packed, find(packed, column), column);
    }

    /** Whether a column of a packed row holds {@code text}. */
    public boolean is(byte[] packed, int column, String text) {
        int at = find(packed, column);
        int number = TextBytes.number(packed, at);
        if (number == ABSENT) {
            return false;
        }
        return (number & 1) == 1 ? repeated[column].is(number >>> 1, text)
                : TextBytes.bodyIs(packed, at + TextBytes.numberSize(number), (number >>> 1) - 1, text);
    }

    /** All texts of a packed row. */
    public @Nullable String[] unpack(byte[] packed) {
        @Nullable
        String[] row = new String[repeated.length];
        int at = 0;
        for (int column = 0; column < row.length; column++) {
            row[column] = textAt(packed, at, column);
            at = next(packed, at);
        }
        return row;
    }

    private @Nullable String textAt(byte[] packed, int at, int column) {
        int number = TextBytes.number(packed, at);
        if (number == ABSENT) {
            return null;
        }
        return (number & 1) == 1 ? repeated[column].text(number >>> 1)
                : TextBytes.body(packed, at + TextBytes.numberSize(number), (number >>> 1) - 1);
    }

    private static int find(byte[] packed, int column) {
        int at = 0;
        for (int before = 0; before < column; before++) {
            at = next(packed, at);
        }
        return at;
    }

    private static int next(byte[] packed, int at) {
        int number = TextBytes.number(packed, at);
        int body = number == ABSENT || (number & 1) == 1 ? 0 : TextBytes.bodySize((number >>> 1) - 1);
        return at + TextBytes.numberSize(number) + body;
    }
}
