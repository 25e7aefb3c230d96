package org.laurea.exchange.internal.read.xlsx;

import java.util.Arrays;

import org.laurea.exchange.internal.read.Unreadable;

/** Text of XML in UTF-8, its references decoded and its line ends made one. */
final class XmlText {

    private static final int LONGEST_REFERENCE = 12;

    private byte[] bytes = new byte[256];
    private int length;
    private int highSurrogate;

    void clear() {
        length = 0;
        highSurrogate = 0;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /**
     * Adds raw text.
     *
     * @param isOpen whether more of it follows; then the range may end inside a reference or a line end
     * @return the end of what was added; less than {@code to} only if more has to come before the rest can be understood
     */
    int add(byte[] source, int from, int to, boolean isOpen) throws Unreadable {
        int at = from;
        while (at < to) {
            int run = at;
            while (run < to && source[run] != '&' && source[run] != '\r') {
                run++;
            }
            addVerbatim(source, at, run);
            at = run;
            if (at == to) {
                break;
            }
            if (source[at] == '\r') {
                if (at + 1 == to && isOpen) {
                    return at;
                }
                if (at + 1 == to || source[at + 1] != '\n') {
                    put('\n');
                }
                at++;
            } else {
                int end = at + 1;
                while (end < to && source[end] != ';' && end - at <= LONGEST_REFERENCE) {
                    end++;
                }
                if (end == to && isOpen) {
                    return at;
                }
                if (end == to || source[end] != ';') {
                    throw new Unreadable("damaged");
                }
                reference(source, at + 1, end);
                at = end + 1;
            }
        }
        return to;
    }

    /** Adds text in which nothing is a reference. */
    void addVerbatim(byte[] source, int from, int to) throws Unreadable {
        int count = to - from;
        if (length + count > bytes.length) {
            grow(length + count);
        }
        System.arraycopy(source, from, bytes, length, count);
        length += count;
    }

    private void grow(int wanted) throws Unreadable {
        if (wanted > Limits.CELL_BYTES) {
            throw new Unreadable("xml-limit");
        }
        bytes = Arrays.copyOf(bytes, Math.min(Limits.CELL_BYTES, Math.max(wanted, bytes.length * 2)));
    }

    private void put(int b) throws Unreadable {
        if (length == bytes.length) {
            grow(length + 1);
        }
        bytes[length++] = (byte) b;
    }

    private void reference(byte[] source, int from, int to) throws Unreadable {
        int codePoint = source[from] == '#' ? coded(source, from + 1, to) : named(source, from, to);
        if (codePoint < 0 || codePoint > Character.MAX_CODE_POINT) {
            throw new Unreadable("damaged");
        }
        if (codePoint >= Character.MIN_HIGH_SURROGATE && codePoint <= Character.MAX_HIGH_SURROGATE) {
            highSurrogate = codePoint;
            return;
        }
        if (codePoint >= Character.MIN_LOW_SURROGATE && codePoint <= Character.MAX_LOW_SURROGATE) {
            codePoint = highSurrogate == 0 ? 0xFFFD : Character.toCodePoint((char) highSurrogate, (char) codePoint);
        }
        highSurrogate = 0;
        putCodePoint(codePoint);
    }

    private void putCodePoint(int codePoint) throws Unreadable {
        if (codePoint < 0x80) {
            put(codePoint);
        } else if (codePoint < 0x800) {
            put(0xC0 | codePoint >> 6);
            put(0x80 | codePoint & 0x3F);
        } else if (codePoint < 0x10000) {
            put(0xE0 | codePoint >> 12);
            put(0x80 | codePoint >> 6 & 0x3F);
            put(0x80 | codePoint & 0x3F);
        } else {
            put(0xF0 | codePoint >> 18);
            put(0x80 | codePoint >> 12 & 0x3F);
            put(0x80 | codePoint >> 6 & 0x3F);
            put(0x80 | codePoint & 0x3F);
        }
    }

    private static int coded(byte[] source, int from, int to) {
        boolean isHex = from < to && source[from] == 'x';
        int radix = isHex ? 16 : 10;
        int at = isHex ? from + 1 : from;
        int value = at < to ? 0 : -1;
        for (; at < to && value >= 0; at++) {
            int digit = Character.digit(source[at], radix);
            value = digit < 0 || value > Character.MAX_CODE_POINT ? -1 : value * radix + digit;
        }
        return value;
    }

    private static int named(byte[] source, int from, int to) {
        long name = 0;
        for (int at = from; at < to && at < from + Long.BYTES; at++) {
            name = XmlName.with(name, source[at]);
        }
        if (name == XmlName.of("amp")) {
            return '&';
        } else if (name == XmlName.of("lt")) {
            return '<';
        } else if (name == XmlName.of("gt")) {
            return '>';
        } else if (name == XmlName.of("quot")) {
            return '"';
        }
        return name == XmlName.of("apos") ? '\'' : -1;
    }

    /** A number from 0 on, written in digits alone, white space around them ignored; -1 for anything else. */
    static int number(byte[] source, int from, int to) {
        int at = from;
        int end = to;
        while (at < end && source[at] <= ' ' && source[at] >= 0) {
            at++;
        }
        while (end > at && source[end - 1] <= ' ' && source[end - 1] >= 0) {
            end--;
        }
        if (at == end || end - at > 9) {
            return -1;
        }
        int value = 0;
        for (; at < end; at++) {
            int digit = source[at] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
