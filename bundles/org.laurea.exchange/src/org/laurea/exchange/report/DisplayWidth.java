package org.laurea.exchange.report;

/**
 * How many columns of a terminal a text takes (Unicode East Asian Width, UAX 11): wide and full-width characters two,
 * combining and formatting ones none, all others one. Ambiguous characters count as narrow.
 */
public final class DisplayWidth {

    /** First and last code points of the ranges that are wide, in ascending order. */
    private static final int[] WIDE = {0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x2614, 0x2615,
            0x2648, 0x2653, 0x26AA, 0x26AB, 0x2705, 0x2705, 0x274C, 0x274C, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400,
            0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F,
            0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF,
            0x1F900, 0x1F9FF, 0x20000, 0x3FFFD};

    private DisplayWidth() {}

    /** The columns that {@code text} takes. */
    public static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            width += of(codePoint);
            i += Character.charCount(codePoint);
        }
        return width;
    }

    /** {@code text} with spaces behind it up to {@code width} columns; unchanged if it is wider. */
    public static String pad(String text, int width) {
        int missing = width - of(text);
        return missing <= 0 ? text : text + " ".repeat(missing);
    }

    /** {@code text}, or as much of its beginning as fits into {@code width} columns with an ellipsis behind it. */
    public static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            used += of(codePoint);
            if (used > width - 1) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end) + '\u2026';
    }

    private static int of(int codePoint) {
        if (codePoint < WIDE[0]) {
            return codePoint < 0x300 || !isMark(codePoint) ? 1 : 0;
        }
        int low = 0;
        int high = WIDE.length / 2 - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (codePoint > WIDE[2 * middle + 1]) {
                low = middle + 1;
            } else if (codePoint < WIDE[2 * middle]) {
                high = middle - 1;
            } else {
                return isMark(codePoint) ? 0 : 2;
            }
        }
        return isMark(codePoint) ? 0 : 1;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
