package org.laurea.degree.text;

/**
 * Han characters: the Unicode property Script=Han as of Unicode 16, fixed here so that every version of Java decides alike,
 * and all of U+20000 to U+3FFFD, assigned or not, since names are written with characters that are encoded year by year.
 */
public final class HanScript {

    private HanScript() {}

    /** Whether a code point is a Han character. */
    public static boolean contains(int codePoint) {
        if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
            return true;
        }
        if (codePoint < 0x2E80) {
            return false;
        }
        return codePoint <= 0xFFFF ? isInBasicPlane(codePoint) : isBeyondBasicPlane(codePoint);
    }

    /** Whether a code point is a Han character that two {@code char} stand for. */
    public static boolean isBeyondBasicPlane(int codePoint) {
        return codePoint >= 0x20000 && codePoint <= 0x3FFFD || codePoint == 0x16FE2 || codePoint == 0x16FE3
                || codePoint == 0x16FF0 || codePoint == 0x16FF1;
    }

    /** Whether any Han character is in a text. */
    public static boolean isIn(String text) {
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            if (contains(codePoint)) {
                return true;
            }
            i += Character.charCount(codePoint);
        }
        return false;
    }

    /** Whether the character that ends before {@code index} is a Han character. */
    public static boolean isBefore(String text, int index) {
        return index > 0 && contains(text.codePointBefore(index));
    }

    /** Whether the character that begins at {@code index} is a Han character. */
    public static boolean isAt(String text, int index) {
        return index < text.length() && contains(text.codePointAt(index));
    }

    private static boolean isInBasicPlane(int c) {
        return c >= 0x3400 && c <= 0x4DBF || c >= 0xF900 && c <= 0xFA6D || c >= 0xFA70 && c <= 0xFAD9
                || c >= 0x2E80 && c <= 0x2FD5 && isRadical(c) || c == 0x3005 || c == 0x3007
                || c >= 0x3021 && c <= 0x3029 || c >= 0x3038 && c <= 0x303B;
    }

    private static boolean isRadical(int c) {
        return c <= 0x2E99 || c >= 0x2E9B && c <= 0x2EF3 || c >= 0x2F00;
    }
}
