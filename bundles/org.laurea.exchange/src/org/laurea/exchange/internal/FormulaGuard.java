package org.laurea.exchange.internal;

/**
 * Keeps a spreadsheet from taking a text for a formula. In forms without cell types, a text that starts with one of
 * {@code = + - @}, their full-width forms, tab or carriage return is written with a tab before it; on reading, that tab is
 * taken away again. Other texts stay as they are, so that decoding gives back exactly what was encoded.
 */
public final class FormulaGuard {

    private static final char MARK = '\t';

    private FormulaGuard() {}

    /** The text as it is written to a file. */
    public static String encode(String text) {
        return !text.isEmpty() && isDangerous(text.charAt(0)) ? MARK + text : text;
    }

    /** The text that {@link #encode} was given. */
    public static String decode(String written) {
        return written.length() > 1 && written.charAt(0) == MARK && isDangerous(written.charAt(1))
                ? written.substring(1)
                : written;
    }

    private static boolean isDangerous(char first) {
        return switch (first) {
            case '=', '+', '-', '@', '\t', '\r', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20' -> true;
            default -> false;
        };
    }
}
