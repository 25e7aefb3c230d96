package org.laurea.workbench.internal.findings;

/** Makes white space at the ends of a text visible, so that a fix which removes it can be seen. */
final class VisibleSpace {

    private static final char OPEN_BOX = '\u2423';

    private VisibleSpace() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder(text);
        for (int i = 0; i < shown.length() && isSpace(text.charAt(i)); i++) {
            shown.setCharAt(i, OPEN_BOX);
        }
        for (int i = shown.length() - 1; i >= 0 && isSpace(text.charAt(i)); i--) {
            shown.setCharAt(i, OPEN_BOX);
        }
        return shown.toString();
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u200b'
                || character == '\ufeff';
    }
}
