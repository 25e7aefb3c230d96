package org.laurea.degree.number;

/**
 * The number of a degree certificate (学位〔2015〕18号): five digits of the granting unit, one of the level (2 doctor, 3 master, 4
 * bachelor), four of the year, six that the unit assigns.
 */
public final class CertificateNumber {

    private static final int LENGTH = 16;
    private static final int UNIT_END = 5;
    private static final int LEVEL = 5;
    private static final int YEAR = 6;
    private static final int YEAR_END = 10;

    private CertificateNumber() {}

    /** Whether a text is written as a certificate number, with a year of the 20th or 21st century. */
    public static boolean isWellFormed(String text) {
        if (!Digits.areAll(text, LENGTH)) {
            return false;
        }
        char level = text.charAt(LEVEL);
        return level >= '2' && level <= '4' && (text.startsWith("19", YEAR) || text.startsWith("20", YEAR));
    }

    /** Whether the number was given by the unit with this code. */
    public static boolean isOfUnit(String number, String unit) {
        return unit.length() == UNIT_END && number.startsWith(unit);
    }

    /** The code of the granting unit in a well-formed number. */
    public static String unit(String number) {
        return number.substring(0, UNIT_END);
    }

    /** The digit of the level in a well-formed number. */
    public static char level(String number) {
        return number.charAt(LEVEL);
    }

    /** Whether the year in a well-formed number is that of a day written CCYYMMDD. */
    public static boolean isOfYear(String number, String day) {
        return number.regionMatches(YEAR, day, 0, YEAR_END - YEAR);
    }
}
