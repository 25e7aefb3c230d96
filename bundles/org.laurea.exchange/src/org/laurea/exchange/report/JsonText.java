package org.laurea.exchange.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes JSON (RFC 8259) as UTF-8, piece by piece. Strings are escaped only where JSON demands it, and where UTF-16 has no
 * UTF-8: a surrogate without its partner becomes {@code \\uXXXX}.
 */
final class JsonText {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_CHARACTER = 6;

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private int size;

    /** A writer to {@code out}; nothing is there before {@link #flush()}. */
    JsonText(OutputStream out) {
        this.out = out;
    }

    /** Writes punctuation and keys as they stand; ASCII alone. */
    JsonText raw(String ascii) throws IOException {
        for (int i = 0; i < ascii.length(); i++) {
            reserve();
            buffer[size++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    /** Writes a number. */
    JsonText number(long value) throws IOException {
        return raw(Long.toString(value));
    }

    /** Writes a truth value. */
    JsonText bool(boolean value) throws IOException {
        return raw(value ? "true" : "false");
    }

    /** Writes a string in quotation marks, or {@code null}. */
    JsonText string(@Nullable String text) throws IOException {
        if (text == null) {
            return raw("null");
        }
        reserve();
        buffer[size++] = '"';
        for (int i = 0; i < text.length(); i++) {
            reserve();
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii(c);
            } else if (c < 0x800) {
                buffer[size++] = (byte) (0xC0 | c >> 6);
                buffer[size++] = (byte) (0x80 | c & 0x3F);
            } else if (!Character.isSurrogate(c)) {
                buffer[size++] = (byte) (0xE0 | c >> 12);
                buffer[size++] = (byte) (0x80 | c >> 6 & 0x3F);
                buffer[size++] = (byte) (0x80 | c & 0x3F);
            } else if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                i++;
                supplementary(Character.toCodePoint(c, text.charAt(i)));
            } else {
                unicodeEscape(c);
            }
        }
        reserve();
        buffer[size++] = '"';
        return this;
    }

    /** Hands everything over to the stream. */
    void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
        out.flush();
    }

    private void ascii(char c) {
        switch (c) {
            case '"', '\\' -> escape(c);
            case '\b' -> escape('b');
            case '\f' -> escape('f');
            case '\n' -> escape('n');
            case '\r' -> escape('r');
            case '\t' -> escape('t');
            default -> {
                if (c < ' ') {
                    unicodeEscape(c);
                } else {
                    buffer[size++] = (byte) c;
                }
            }
        }
    }

    private void escape(char letter) {
        buffer[size++] = '\\';
        buffer[size++] = (byte) letter;
    }

    private void unicodeEscape(char c) {
        escape('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            buffer[size++] = HEX[c >> shift & 0xF];
        }
    }

    private void supplementary(int codePoint) {
        buffer[size++] = (byte) (0xF0 | codePoint >> 18);
        buffer[size++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
        buffer[size++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        buffer[size++] = (byte) (0x80 | codePoint & 0x3F);
    }

    private void reserve() throws IOException {
        if (buffer.length - size < LONGEST_CHARACTER) {
            out.write(buffer, 0, size);
            size = 0;
        }
    }
}
