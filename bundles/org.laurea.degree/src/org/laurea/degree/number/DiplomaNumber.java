package org.laurea.degree.number;

/** The number of a diploma of studies: 18 digits, of which the sixth tells the kind of education, 6 being self-study examinations. */
public final class DiplomaNumber {

    private static final int LENGTH = 18;
    private static final int KIND = 5;

    private DiplomaNumber() {}

    /** Whether a text is written as a diploma number. */
    public static boolean isWellFormed(String text) {
        return Digits.areAll(text, LENGTH);
    }

    /** Whether a well-formed number belongs to self-study examinations. */
    public static boolean isSelfStudy(String number) {
        return number.charAt(KIND) == '6';
    }
}
