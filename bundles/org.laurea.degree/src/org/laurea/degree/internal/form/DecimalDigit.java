package org.laurea.degree.internal.form;

/** Decimal digits of every script, as of Unicode 16 on every version of Java. */
final class DecimalDigit {

    /** The zeros of the sets of ten that Unicode 14 to 16 added. */
    private static final int[] LATER_ZEROS = {0x10D40, 0x116D0, 0x116DA, 0x11BF0, 0x11F50, 0x16130, 0x16AC0, 0x16D70,
            0x1CCF0, 0x1E4F0, 0x1E5F1};

    private DecimalDigit() {}

    /** Whether any decimal digit is in a text. */
    static boolean isIn(String text) {
        for (int i = 0; i < text.length();) {
            char c = text.charAt(i);
            if (c >= 0x4E00 && c <= 0x9FFF) {
                i++;
                continue;
            }
            int codePoint = text.codePointAt(i);
            if (is(codePoint)) {
                return true;
            }
            i += Character.charCount(codePoint);
        }
        return false;
    }

    private static boolean is(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint >= '0' && codePoint <= '9';
        }
        if (codePoint <= 0xFFFF) {
            return Character.isDigit(codePoint);
        }
        for (int zero : LATER_ZEROS) {
            if (codePoint >= zero && codePoint <= zero + 9) {
                return true;
            }
        }
        return Character.isDigit(codePoint);
    }
}
