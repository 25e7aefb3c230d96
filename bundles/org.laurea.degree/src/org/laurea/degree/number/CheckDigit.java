package org.laurea.degree.number;

/** The check character of 18-character identity numbers: GB 11643-1999, which is ISO 7064 MOD 11-2. */
public final class CheckDigit {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHARACTERS = "10X98765432";

    private CheckDigit() {}

    /** The character that belongs at the end of a number whose first 17 characters are ASCII digits. */
    public static char of(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHARACTERS.charAt(sum % 11);
    }
}
