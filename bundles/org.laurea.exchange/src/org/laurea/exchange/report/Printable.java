package org.laurea.exchange.report;

/** Values from a file made harmless for a screen: no value may move the cursor, change colours or break a line. */
final class Printable {

    private static final char CONTROL_PICTURES = '\u2400';

    private Printable() {}

    /** {@code text} with control characters as their pictures and lone surrogates as U+FFFD. */
    static String of(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char harmless = harmless(text, i, c);
            if (harmless != c && shown == null) {
                shown = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (shown != null) {
                shown.append(harmless);
            }
        }
        return shown == null ? text : shown.toString();
    }

    private static char harmless(String text, int index, char c) {
        if (c < ' ') {
            return (char) (CONTROL_PICTURES + c);
        }
        if (c == 0x7F) {
            return '\u2421';
        }
        boolean bidirectional = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean lineBreak = c == 0x2028 || c == 0x2029;
        if (c >= 0x80 && c < 0xA0 || bidirectional || lineBreak || isLone(text, index, c)) {
            return '\uFFFD';
        }
        return c;
    }

    private static boolean isLone(String text, int index, char c) {
        if (Character.isHighSurrogate(c)) {
            return index + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
