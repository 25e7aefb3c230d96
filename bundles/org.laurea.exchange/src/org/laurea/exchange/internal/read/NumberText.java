package org.laurea.exchange.internal.read;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The exact text of a number: its digits where it is a whole number of up to 15, else as the file writes it, for spreadsheets
 * keep no more.
 */
public final class NumberText {

    private static final int MOST_DIGITS = 400;
    private static final int EXACT_DIGITS = 15;

    private NumberText() {}

    /** The text of a number as it is written in a file; what is no number comes back as it is. */
    public static String exact(String written) {
        if (isPlain(written)) {
            return written;
        }
        if (written.length() > MOST_DIGITS) {
            return written;
        }
        try {
            return digits(new BigDecimal(written), EXACT_DIGITS, written);
        } catch (NumberFormatException e) {
            return written;
        }
    }

    private static String digits(BigDecimal number, int most, String otherwise) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal least = number.stripTrailingZeros();
        boolean writable = least.scale() <= 0 && least.precision() - (long) least.scale() <= most;
        return writable ? least.toPlainString() : otherwise;
    }

    /** The text of a number that a file keeps in binary: 15 significant digits where they say it all, else 17. */
    public static String of(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return "";
        }
        BigDecimal whole = new BigDecimal(number);
        BigDecimal round = whole.round(new MathContext(15));
        BigDecimal enough = round.doubleValue() == number ? round : whole.round(new MathContext(17));
        return digits(enough, MOST_DIGITS, enough.stripTrailingZeros().toString());
    }

    private static boolean isPlain(String text) {
        int length = text.length();
        if (length == 0 || length > 1 && text.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is a number as files write it. */
    public static boolean isNumber(String text) {
        if (isPlain(text)) {
            return true;
        }
        try {
            return text.length() <= MOST_DIGITS && !Double.isNaN(new BigDecimal(text).doubleValue());
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
