package org.laurea.degree.text;

/** White space: the Unicode property White_Space with U+200B, U+2060 and U+FEFF, which nobody sees either. */
public final class WhiteSpace {

    private WhiteSpace() {}

    /** Whether a character is white space; all of it is in the basic plane. */
    public static boolean contains(char c) {
        if (c <= 0x20) {
            return c == 0x20 || c >= 0x09 && c <= 0x0D;
        }
        if (c < 0x85) {
            return false;
        }
        return switch (c) {
            case 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0x200B, 0x2060, 0xFEFF -> true;
            default -> c >= 0x2000 && c <= 0x200A;
        };
    }

    /** The text without white space at its ends; the text itself if there is none. */
    public static String strip(String text) {
        return strip(text, 0, text.length());
    }

    /** The part of a text from {@code from} to {@code to} without white space at its ends. */
    public static String strip(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && contains(text.charAt(start))) {
            start++;
        }
        while (end > start && contains(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == text.length() ? text : text.substring(start, end);
    }

    /** The text without any white space. */
    public static String remove(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!contains(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }
}
