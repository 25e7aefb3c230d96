package org.laurea.degree.internal.sample.clean;

/** Numbers of 18 characters with birth date, serial and check character (GB 11643). */
public final class IdNumbers {

    private static final String CHECKS = "10X98765432";

    private IdNumbers() {}

    /** The number that begins with these 17 digits. */
    public static String complete(String digits) {
        return digits + check(digits);
    }

    /** The check character that belongs to the first 17 digits (ISO 7064, MOD 11-2). */
    public static char check(String digits) {
        int remainder = 0;
        for (int i = 0; i < 17; i++) {
            remainder = (remainder + digits.charAt(i) - '0') * 2 % 11;
        }
        return CHECKS.charAt(remainder);
    }

    /** The number with another check character, which is wrong. */
    public static String spoilt(String number) {
        char right = number.charAt(17);
        return number.substring(0, 17) + (right == '9' ? '0' : right == 'X' ? '1' : (char) (right + 1));
    }

    /** The number of the same person born on another day. */
    public static String born(String number, String day) {
        return complete(number.substring(0, 6) + day + number.substring(14, 17));
    }

    /** The number of the same person from another province. */
    public static String from(String number, String province) {
        return complete(province + number.substring(2, 17));
    }
}
