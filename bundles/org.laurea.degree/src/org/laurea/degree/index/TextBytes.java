package org.laurea.degree.index;

/**
 * How a text stands in a row of bytes: a head of seven bits a byte, low bits first, that tells twice its length in chars and
 * whether they take two bytes each; then the chars. Any string comes back as it was, lone surrogates too.
 */
final class TextBytes {

    private static final int SEVEN = 7;
    private static final int MORE = 0x80;

    private TextBytes() {}

    static boolean isWide(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return true;
            }
        }
        return false;
    }

    static int headOf(String text, boolean wide) {
        return Math.addExact(Math.multiplyExact(text.length(), 2), wide ? 1 : 0);
    }

    /** How many bytes the chars take that follow a head. */
    static int bodySize(int head) {
        return (head >>> 1) << (head & 1);
    }

    static int numberSize(int number) {
        return 1 + (Integer.SIZE - 1 - Integer.numberOfLeadingZeros(number | 1)) / SEVEN;
    }

    static int putNumber(byte[] bytes, int at, int number) {
        int to = at;
        int rest = number;
        while (rest >>> SEVEN != 0) {
            bytes[to++] = (byte) (rest | MORE);
            rest >>>= SEVEN;
        }
        bytes[to++] = (byte) rest;
        return to;
    }

    static int number(byte[] bytes, int at) {
        int number = 0;
        int from = at;
        int shift = 0;
        while (bytes[from] < 0) {
            number |= (bytes[from++] & MORE - 1) << shift;
            shift += SEVEN;
        }
        return number | bytes[from] << shift;
    }

    static int putBody(byte[] bytes, int at, String text, boolean wide) {
        int to = at;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (wide) {
                bytes[to++] = (byte) (c >>> Byte.SIZE);
            }
            bytes[to++] = (byte) c;
        }
        return to;
    }

    static String body(byte[] bytes, int at, int head) {
        char[] chars = new char[head >>> 1];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = charAt(bytes, at, i, head);
        }
        return new String(chars);
    }

    static boolean bodyIs(byte[] bytes, int at, int head, String text) {
        if (head >>> 1 != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != charAt(bytes, at, i, head)) {
                return false;
            }
        }
        return true;
    }

    private static char charAt(byte[] bytes, int at, int index, int head) {
        if ((head & 1) == 0) {
            return (char) (bytes[at + index] & 0xFF);
        }
        int from = at + 2 * index;
        return (char) (bytes[from] << Byte.SIZE | bytes[from + 1] & 0xFF);
    }
}
