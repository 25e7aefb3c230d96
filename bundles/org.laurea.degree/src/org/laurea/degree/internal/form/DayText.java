package org.laurea.degree.internal.form;

import org.laurea.core.record.CalendarDay;
import org.laurea.degree.number.Digits;

/**
 * Usual ways to write a day with the year first in four digits: 1991-04-22, 1991/4/22, 1991.4.22, 1991年4月22日, also with the
 * midnight that exports append. Other orders leave room for doubt and are not read.
 */
final class DayText {

    private static final String SEPARATORS = "-/.\uFF0D\uFF0F\uFF0E";
    private static final char YEAR = '\u5E74';
    private static final char MONTH = '\u6708';
    private static final char DAY = '\u65E5';
    private static final int YEAR_DIGITS = 4;

    private DayText() {}

    /** The day as CCYYMMDD, or an empty text if it is not a real day written in one of these ways. */
    static String ccyymmdd(String text) {
        String day = withoutMidnight(text);
        int length = day.length();
        if (length < 8 || !Digits.fill(day, 0, YEAR_DIGITS)) {
            return "";
        }
        char first = day.charAt(YEAR_DIGITS);
        int monthEnd = endOfDigits(day, YEAR_DIGITS + 1);
        if (monthEnd == length) {
            return "";
        }
        int dayEnd = endOfDigits(day, monthEnd + 1);
        boolean named = first == YEAR && day.charAt(monthEnd) == MONTH && dayEnd == length - 1
                && day.charAt(dayEnd) == DAY;
        boolean separated = SEPARATORS.indexOf(first) >= 0 && day.charAt(monthEnd) == first && dayEnd == length;
        if (!named && !separated) {
            return "";
        }
        return real(day.substring(0, YEAR_DIGITS), day.substring(YEAR_DIGITS + 1, monthEnd),
                day.substring(monthEnd + 1, dayEnd));
    }

    private static String real(String year, String month, String day) {
        if (month.isEmpty() || month.length() > 2 || day.isEmpty() || day.length() > 2) {
            return "";
        }
        String text = year + (month.length() == 1 ? "0" : "") + month + (day.length() == 1 ? "0" : "") + day;
        return CalendarDay.parse(text) == 0 ? "" : text;
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && Digits.is(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String withoutMidnight(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            return text;
        }
        return switch (text.substring(space + 1)) {
            case "00:00:00", "0:00:00", "00:00", "0:00", "00:00:00.0" -> text.substring(0, space);
            default -> text;
        };
    }
}
