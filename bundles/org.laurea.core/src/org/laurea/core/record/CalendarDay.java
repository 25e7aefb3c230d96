package org.laurea.core.record;

/** Days of the Gregorian calendar as eight ASCII digits CCYYMMDD, years 1900 to 2199, and as the number these digits make. */
public final class CalendarDay {

    private static final int[] DAYS_OF_MONTH = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private CalendarDay() {}

    /** The day that a text writes as CCYYMMDD, as a number; 0 if it is not a real day written so. */
    public static int parse(CharSequence text) {
        if (text.length() != 8) {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < 8; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return isReal(number / 10_000, number / 100 % 100, number % 100) ? number : 0;
    }

    /** Whether there is such a day in the years 1900 to 2199. */
    public static boolean isReal(int year, int month, int day) {
        return year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
    }

    private static int daysOf(int year, int month) {
        boolean leap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
        return month == 2 && leap ? 29 : DAYS_OF_MONTH[month - 1];
    }
}
