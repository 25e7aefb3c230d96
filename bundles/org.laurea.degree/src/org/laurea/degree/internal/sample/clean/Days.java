package org.laurea.degree.internal.sample.clean;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days written CCYYMMDD. */
public final class Days {

    private Days() {}

    /** A day as text. */
    public static String text(LocalDate day) {
        int number = day.getYear() * 10000 + day.getMonthValue() * 100 + day.getDayOfMonth();
        return Integer.toString(number);
    }

    /** A text as day. */
    public static LocalDate day(String text) {
        return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The day so many days later. */
    public static String later(String text, int days) {
        return text(day(text).plusDays(days));
    }
}
