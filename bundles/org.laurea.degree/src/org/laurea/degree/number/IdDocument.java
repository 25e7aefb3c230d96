package org.laurea.degree.number;

import org.laurea.core.record.CalendarDay;

/** The identity documents of annex 四.5 with the forms of their numbers. */
public enum IdDocument {
    /** Resident identity card: 18 characters after GB 11643. */
    RESIDENT_ID,
    /** Travel permit of Hong Kong and Macao residents: H or M and 8 digits, with the old ones 10. */
    HK_MACAO_PASS,
    /** Travel permit of Taiwan residents: 8 digits, with the old ones 10 and perhaps a letter. */
    TAIWAN_PASS,
    /** Residence permit of Hong Kong (810000) and Macao (820000) residents. */
    HK_MACAO_RESIDENCE,
    /** Residence permit of Taiwan residents (830000). */
    TAIWAN_RESIDENCE,
    /** Permanent residence card of foreigners: 18 characters beginning with 9, with the old ones 3 letters and 12 digits. */
    FOREIGN_PERMANENT_RESIDENCE,
    /** Foreign passport. */
    PASSPORT,
    /** Chinese passport of a citizen who lives abroad. */
    OVERSEAS_CHINESE_PASSPORT,
    /** Any other document; its number has no form. */
    OTHER;

    private static final int LONG = 18;
    private static final int BIRTH = 6;
    private static final int BIRTH_END = 14;
    private static final int SEX = 16;
    private static final String HONG_KONG = "810000";
    private static final String MACAO = "820000";
    private static final String TAIWAN = "830000";

    /** Whether a number has the form of this document. A wrong check character or an unknown area does not matter here. */
    public boolean accepts(String number) {
        return switch (this) {
            case RESIDENT_ID -> isLong(number) && number.charAt(0) != '0';
            case HK_MACAO_PASS -> isHkMacaoPass(number);
            case TAIWAN_PASS -> isTaiwanPass(number);
            case HK_MACAO_RESIDENCE -> (number.startsWith(HONG_KONG) || number.startsWith(MACAO)) && isLong(number);
            case TAIWAN_RESIDENCE -> number.startsWith(TAIWAN) && isLong(number);
            case FOREIGN_PERMANENT_RESIDENCE -> number.startsWith("9") && isLong(number) || isOldForeignCard(number);
            case PASSPORT ->
                    number.length() >= 5 && number.length() <= 17 && isCapitalsAndDigits(number, 0, number.length());
            case OVERSEAS_CHINESE_PASSPORT -> isChinesePassport(number);
            case OTHER -> true;
        };
    }

    /** Whether a number that {@link #accepts accepts} takes has 18 characters with birth date, sex and check character. */
    public boolean isLongForm(String number) {
        return number.length() == LONG && switch (this) {
            case RESIDENT_ID, HK_MACAO_RESIDENCE, TAIWAN_RESIDENCE, FOREIGN_PERMANENT_RESIDENCE -> true;
            default -> false;
        };
    }

    /** Whether the seventeenth digit of this document's long form tells the sex: odd for men. */
    public boolean tellsSex() {
        return this == RESIDENT_ID || this == HK_MACAO_RESIDENCE || this == TAIWAN_RESIDENCE;
    }

    /** Whether only citizens of China hold it, from Hong Kong, Macao and Taiwan too. */
    public boolean isChinese() {
        return switch (this) {
            case FOREIGN_PERMANENT_RESIDENCE, PASSPORT, OTHER -> false;
            default -> true;
        };
    }

    /** The birth date in a number of the long form, CCYYMMDD. */
    public static String birthDate(String number) {
        return number.substring(BIRTH, BIRTH_END);
    }

    /** Whether the birth date in a number of the long form is the day written CCYYMMDD. */
    public static boolean isBornOn(String number, String day) {
        return day.length() == BIRTH_END - BIRTH && number.startsWith(day, BIRTH);
    }

    /** Whether a number of the long form was given to a man. */
    public static boolean isMale(String number) {
        return (number.charAt(SEX) - '0') % 2 == 1;
    }

    /** Whether a number belongs to a Hong Kong resident: the residence permit begins so, the travel permit with H. */
    public static boolean isHongKong(String number) {
        return number.startsWith(HONG_KONG) || number.startsWith("H");
    }

    private static boolean isLong(String number) {
        return number.length() == LONG && Digits.fill(number, 0, LONG - 1)
                && (Digits.is(number.charAt(LONG - 1)) || number.charAt(LONG - 1) == 'X') && isBirthDateReal(number);
    }

    private static boolean isBirthDateReal(String number) {
        int day = 0;
        for (int i = BIRTH; i < BIRTH_END; i++) {
            day = day * 10 + number.charAt(i) - '0';
        }
        return CalendarDay.isReal(day / 10_000, day / 100 % 100, day % 100);
    }

    private static boolean isHkMacaoPass(String number) {
        return (number.length() == 9 || number.length() == 11) && (number.startsWith("H") || number.startsWith("M"))
                && Digits.fill(number, 1, number.length());
    }

    private static boolean isTaiwanPass(String number) {
        return switch (number.length()) {
            case 8 -> Digits.fill(number, 0, 8);
            case 10 -> Digits.fill(number, 0, 10);
            case 11 -> Digits.fill(number, 0, 10) && Digits.isCapital(number.charAt(10));
            default -> false;
        };
    }

    private static boolean isOldForeignCard(String number) {
        return number.length() == 15 && Digits.isCapital(number.charAt(0)) && Digits.isCapital(number.charAt(1))
                && Digits.isCapital(number.charAt(2)) && Digits.fill(number, 3, 15);
    }

    private static boolean isChinesePassport(String number) {
        return number.length() == 9 && "EGDSPH".indexOf(number.charAt(0)) >= 0
                && Digits.isOrCapital(number.charAt(1)) && Digits.fill(number, 2, 9);
    }

    private static boolean isCapitalsAndDigits(String number, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Digits.isOrCapital(number.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
