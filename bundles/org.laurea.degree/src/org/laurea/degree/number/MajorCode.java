package org.laurea.degree.number;

/**
 * Codes of majors. Bachelor: six digits, seven for some languages, and K, T or TK (undergraduate catalogue). Graduate: four
 * digits of the discipline or professional category, or six characters for what lies below; 99J and one character is
 * interdisciplinary (graduate catalogue of 2022).
 */
public final class MajorCode {

    private static final int DISCIPLINE = 4;
    private static final String INTERDISCIPLINARY = "99J";

    private MajorCode() {}

    /** Whether a text is written as a bachelor's major. */
    public static boolean isBachelor(String text) {
        int digits = text.length() > 6 && Digits.is(text.charAt(6)) ? 7 : 6;
        if (!Digits.fill(text, 0, digits)) {
            return false;
        }
        return switch (text.length() - digits) {
            case 0 -> true;
            case 1 -> text.charAt(digits) == 'K' || text.charAt(digits) == 'T';
            case 2 -> text.endsWith("TK");
            default -> false;
        };
    }

    /** Whether a text is written as a graduate's discipline or professional category. */
    public static boolean isGraduate(String text) {
        if (isInterdisciplinary(text)) {
            return Digits.isOrCapital(text.charAt(DISCIPLINE - 1));
        }
        return Digits.fill(text, 0, DISCIPLINE) && (text.length() == DISCIPLINE || text.length() == DISCIPLINE + 2
                && Digits.isOrCapital(text.charAt(DISCIPLINE)) && Digits.isOrCapital(text.charAt(DISCIPLINE + 1)));
    }

    /** Whether a code is 99J and one character. */
    public static boolean isInterdisciplinary(String code) {
        return code.length() == DISCIPLINE && code.startsWith(INTERDISCIPLINARY);
    }

    /** The first-level discipline or professional category of a graduate's code. */
    public static String discipline(String code) {
        return code.length() <= DISCIPLINE ? code : code.substring(0, DISCIPLINE);
    }
}
