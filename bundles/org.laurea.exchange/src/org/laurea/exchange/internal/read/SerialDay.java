package org.laurea.exchange.internal.read;

import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Days as spreadsheets count them: day 1 is 1900-01-01 and day 60 the 1900-02-29 that never was, or day 0 is 1904-01-01.
 */
public final class SerialDay {

    private static final int LEAP_BUG = 60;
    private static final int LAST = 2_958_465;
    private static final int SHIFT_1904 = 1_462;
    private static final LocalDate BEFORE_BUG = LocalDate.of(1899, 12, 31);
    private static final LocalDate AFTER_BUG = LocalDate.of(1899, 12, 30);

    private SerialDay() {}

    /** The day as CCYYMMDD, the time of day dropped; {@code null} if the number is no day. */
    public static @Nullable String text(double serial, boolean from1904) {
        double shifted = Math.floor(serial) + (from1904 ? SHIFT_1904 : 0);
        if (!(shifted >= 1 && shifted <= LAST) || from1904 && serial < 0) {
            return null;
        }
        int day = (int) shifted;
        if (day == LEAP_BUG) {
            return "19000229";
        }
        LocalDate date = (day < LEAP_BUG ? BEFORE_BUG : AFTER_BUG).plusDays(day);
        return text(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** A day as CCYYMMDD. */
    public static String text(int year, int month, int day) {
        char[] digits = new char[8];
        int rest = year * 10_000 + month * 100 + day;
        for (int i = 7; i >= 0; i--) {
            digits[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        return new String(digits);
    }
}
