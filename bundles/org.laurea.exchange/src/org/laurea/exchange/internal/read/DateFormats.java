package org.laurea.exchange.internal.read;

/** Tells whether a number format of a spreadsheet shows a date or a time. */
public final class DateFormats {

    private DateFormats() {}

    /** Whether the built-in format with this number is one, those of East Asian versions included. */
    public static boolean isBuiltIn(int format) {
        return format >= 14 && format <= 22 || format >= 27 && format <= 36 || format >= 45 && format <= 47
                || format >= 50 && format <= 58;
    }

    /** Whether a format code is one: a {@code y}, {@code m}, {@code d}, {@code h} or {@code s} outside of quotes and brackets. */
    public static boolean isDate(String code) {
        if ("Standard".equalsIgnoreCase(code)) {
            return false;
        }
        for (int i = 0; i < code.length(); i++) {
            switch (code.charAt(i)) {
                case '"' -> i = skipTo(code, '"', i);
                case '[' -> i = skipTo(code, ']', i);
                case '\\', '_', '*' -> i++;
                case ';' -> {
                    return false;
                }
                case 'y', 'Y', 'm', 'M', 'd', 'D', 'h', 'H', 's', 'S' -> {
                    return true;
                }
                default -> {
                    continue;
                }
            }
        }
        return false;
    }

    private static int skipTo(String code, char end, int from) {
        int at = code.indexOf(end, from + 1);
        return at < 0 ? code.length() : at;
    }
}
