package org.laurea.exchange.internal.read.header;

import java.util.Locale;

/** The text of a header, made comparable. */
public final class HeaderText {

    private HeaderText() {}

    /**
     * A header as it is compared: without white space and stars, characters of full width as their half-width ones,
     * letters in upper case.
     */
    public static String key(String header) {
        StringBuilder key = new StringBuilder(header.length());
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c > '\uFF00' && c < '\uFF5F') {
                c -= 0xFEE0;
            }
            if (!isBlank(c) && c != '*') {
                key.append(c);
            }
        }
        return key.toString().toUpperCase(Locale.ROOT);
    }

    /** A text without white space around it. */
    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** White space as Unicode defines it, and the characters without width that count as such. */
    static boolean isBlank(char c) {
        return switch (c) {
            case '\t', '\n', '\u000B', '\f', '\r', ' ', '\u0085', '\u00A0', '\u1680', '\u2028', '\u2029', '\u202F',
                    '\u205F',
                    '\u3000', '\u200B', '\u2060', '\uFEFF' -> true;
            default -> c >= '\u2000' && c <= '\u200A';
        };
    }
}
