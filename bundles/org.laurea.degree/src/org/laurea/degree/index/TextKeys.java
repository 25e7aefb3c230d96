package org.laurea.degree.index;

/**
 * Makes a number of 64 bits out of any text and the text out of the number. Certificate numbers (16 digits) and ID numbers
 * (17 digits and a digit or X) are their own number and take no memory; other texts are kept once.
 */
public final class TextKeys {

    private static final int CERTIFICATE = 16;
    private static final int ID = 18;
    private static final int CHECKS = 11;
    private static final int X = 10;
    private static final long FIRST_ID = 10_000_000_000_000_000L;

    private final TextIds others = new TextIds();

    /** The number of a text. */
    public long key(String text) {
        long digits = -1;
        if (text.length() == CERTIFICATE) {
            digits = digits(text, CERTIFICATE);
        } else if (text.length() == ID) {
            digits = id(text);
        }
        return digits >= 0 ? digits : -1L - others.id(text);
    }

    /** The text of a number that {@link #key} made. */
    public String text(long key) {
        if (key < 0) {
            return others.text((int) (-1 - key));
        }
        if (key < FIRST_ID) {
            return padded(key, CERTIFICATE);
        }
        long id = key - FIRST_ID;
        int check = (int) (id % CHECKS);
        return padded(id / CHECKS, ID - 1) + (check == X ? "X" : String.valueOf(check));
    }

    private static long id(String text) {
        long digits = digits(text, ID - 1);
        char last = text.charAt(ID - 1);
        int check = last == 'X' ? X : digit(last);
        return digits < 0 || check < 0 ? -1 : FIRST_ID + digits * CHECKS + check;
    }

    private static long digits(String text, int count) {
        long number = 0;
        for (int i = 0; i < count; i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : -1;
    }

    private static String padded(long number, int width) {
        String digits = Long.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }
}
