package org.laurea.degree.internal.form;

import org.laurea.degree.text.TextList;

/**
 * Characters that are mistaken for the separator of a list.
 *
 * @param characters those that always are
 * @param commaBesideSeparators whether a half-width comma between Han characters is one even where ; or ； stands
 */
record WrongSeparators(String characters, boolean commaBesideSeparators) {

    /** For names: full-width comma, slash, enumeration comma, bar. */
    static final WrongSeparators OF_NAMES = new WrongSeparators("\uFF0C/\u3001|", true);
    /** For keywords, in which slashes have their place: full-width comma, enumeration comma, bar, tab, line break. */
    static final WrongSeparators OF_TOPICS = new WrongSeparators("\uFF0C\u3001|\t\n\r", false);

    /** The place of the first wrong separator in a text, or -1. */
    int first(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x4E00 && c <= 0x9FFF) {
                continue;
            }
            if (characters.indexOf(c) >= 0 || c == ',' && isWrongComma(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The text with every wrong separator replaced; a carriage return with its line feed is one. */
    String replaced(String text) {
        StringBuilder right = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && i > 0 && text.charAt(i - 1) == '\r' && characters.indexOf(c) >= 0) {
                continue;
            }
            boolean wrong = characters.indexOf(c) >= 0 || c == ',' && isWrongComma(text, i);
            right.append(wrong ? TextList.SEPARATOR : c);
        }
        return right.toString();
    }

    private boolean isWrongComma(String text, int index) {
        return TextList.isCommaBetweenHan(text, index) && (commaBesideSeparators || !TextList.isSeparated(text));
    }
}
