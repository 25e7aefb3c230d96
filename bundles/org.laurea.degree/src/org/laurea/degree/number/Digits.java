package org.laurea.degree.number;

/** ASCII digits and letters in texts. */
public final class Digits {

    private Digits() {}

    /** Whether the characters from {@code from} to {@code to} are in the text and all ASCII digits. */
    public static boolean fill(String text, int from, int to) {
        if (to > text.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text consists of exactly {@code count} ASCII digits. */
    public static boolean areAll(String text, int count) {
        return text.length() == count && fill(text, 0, count);
    }

    /** Whether a character is an ASCII digit. */
    public static boolean is(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a character is an ASCII digit or an upper-case ASCII letter. */
    public static boolean isOrCapital(char c) {
        return is(c) || isCapital(c);
    }

    /** Whether a character is an upper-case ASCII letter. */
    public static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
