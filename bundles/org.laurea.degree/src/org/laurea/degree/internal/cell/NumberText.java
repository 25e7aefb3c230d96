package org.laurea.degree.internal.cell;

import java.math.BigDecimal;

import org.laurea.degree.number.Digits;

/**
 * A number as its file writes it, such as {@code 1.9910422E7}. Spreadsheets keep 15 digits, so only whole numbers of up to 15
 * digits are exact.
 *
 * @param text the exact digits, with a sign if negative; the text of the file where the number is not exact
 * @param digits how many digits a whole number has; 0 for a fraction
 * @param isNegative whether the number is below zero
 */
record NumberText(String text, int digits, boolean isNegative) {

    private static final int EXACT_DIGITS = 15;

    static NumberText of(String raw) {
        if (raw.length() <= EXACT_DIGITS && Digits.fill(raw, 0, raw.length()) && !raw.isEmpty()
                && raw.charAt(0) != '0') {
            return new NumberText(raw, raw.length(), false);
        }
        try {
            return of(raw, new BigDecimal(raw));
        } catch (NumberFormatException e) {
            return new NumberText(raw, 0, false);
        }
    }

    private static NumberText of(String raw, BigDecimal number) {
        boolean negative = number.signum() < 0;
        if (number.signum() == 0) {
            return new NumberText("0", 1, false);
        }
        BigDecimal bare = number.stripTrailingZeros();
        if (bare.scale() > 0) {
            return new NumberText(raw, 0, negative);
        }
        long digits = (long) bare.precision() - bare.scale();
        if (digits > EXACT_DIGITS) {
            return new NumberText(raw, (int) Math.min(digits, Integer.MAX_VALUE), negative);
        }
        return new NumberText(bare.toPlainString(), (int) digits, negative);
    }

    /** Whether the text holds all that the number is. */
    boolean isExact() {
        return digits > 0 && digits <= EXACT_DIGITS;
    }
}
