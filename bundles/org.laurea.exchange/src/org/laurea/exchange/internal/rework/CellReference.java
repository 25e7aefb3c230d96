package org.laurea.exchange.internal.rework;

/** Reads references such as {@code AB12}. */
final class CellReference {

    private CellReference() {}

    /** The column, the first being 0; -1 if the text does not begin with letters. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            int letter = reference.charAt(i) - 'A';
            if (letter < 0 || letter >= 26) {
                break;
            }
            column = column * 26 + letter + 1;
        }
        return column - 1;
    }
}
