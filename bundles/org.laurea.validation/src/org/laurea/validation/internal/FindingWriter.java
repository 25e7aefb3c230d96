package org.laurea.validation.internal;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/** Packs findings into bytes: row, column, check, field, value, variant, arguments. */
final class FindingWriter {

    private byte[] bytes = new byte[1 << 12];
    private int size;

    int size() {
        return size;
    }

    void write(int row, int column, int check, int field, @Nullable String value, String variant, String[] arguments) {
        ensure(24);
        number(row);
        number(column + 1);
        number(check);
        number(field + 1);
        if (value == null) {
            number(0);
        } else {
            text(value);
        }
        text(variant);
        number(arguments.length);
        for (String argument : arguments) {
            text(argument);
        }
    }

    /** Copies a finding that another writer packed. */
    void append(byte[] from, int start, int end) {
        ensure(end - start);
        System.arraycopy(from, start, bytes, size, end - start);
        size += end - start;
    }

    byte[] array() {
        return bytes;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    void clear() {
        size = 0;
    }

    /** A text as its length + 1, doubled, plus 1 if a character needs two bytes; then its characters. */
    private void text(String text) {
        int length = text.length();
        boolean wide = isWide(text);
        ensure(2 * length + 8);
        number(length + 1 << 1 | (wide ? 1 : 0));
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (wide) {
                bytes[size++] = (byte) (c >>> 8);
            }
            bytes[size++] = (byte) c;
        }
    }

    private static boolean isWide(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return true;
            }
        }
        return false;
    }

    private void number(int value) {
        int rest = value;
        while (rest > 0x7F) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
