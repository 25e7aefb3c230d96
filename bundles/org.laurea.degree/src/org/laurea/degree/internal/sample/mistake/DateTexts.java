package org.laurea.degree.internal.sample.mistake;

import org.laurea.degree.internal.sample.clean.Dice;

/** Dates as clerks write them. */
final class DateTexts {

    private DateTexts() {}

    /** A text for a day given as CCYYMMDD that is no date written CCYYMMDD. */
    static String wrong(String day, Dice dice) {
        String year = day.substring(0, 4);
        String month = day.substring(4, 6);
        String date = day.substring(6);
        return switch (dice.below(7)) {
            case 0 -> year + '-' + month + '-' + date;
            case 1 -> year + '/' + Integer.parseInt(month) + '/' + Integer.parseInt(date);
            case 2 -> year + '.' + month + '.' + date;
            case 3 -> year + '\u5E74' + Integer.parseInt(month) + '\u6708' + Integer.parseInt(date) + '\u65E5';
            case 4 -> year + "0230";
            case 5 -> year + month;
            default -> date + month + year;
        };
    }
}
