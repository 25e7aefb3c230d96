package org.laurea.degree.internal.cell;

import java.util.Locale;

/** What a character is, as far as it may not stand in any field. */
enum CharacterKind {
    LEGAL(""), CONTROL(""), REPLACEMENT("replacement"), NON_CHARACTER("noncharacter"), PRIVATE_USE("private");

    private final String variant;

    CharacterKind(String variant) {
        this.variant = variant;
    }

    /** Which message tells it. */
    String variant() {
        return variant;
    }

    /** The kind of a code point. Half of a surrogate pair alone counts as no character. */
    static CharacterKind of(int c) {
        if (c < 0x20 || c >= 0x7F && c <= 0x9F) {
            return CONTROL;
        }
        if (c < 0xD800) {
            return LEGAL;
        }
        if (c == 0xFFFD) {
            return REPLACEMENT;
        }
        if (c <= 0xDFFF || c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE) {
            return NON_CHARACTER;
        }
        return c <= 0xF8FF || c >= 0xF0000 ? PRIVATE_USE : LEGAL;
    }

    /** The place of the first character that may not stand in a text, or -1. */
    static int firstIllegal(String text, boolean mayHaveLines) {
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            if (of(codePoint) != LEGAL && !(mayHaveLines && isLine(codePoint))) {
                return i;
            }
            i += Character.charCount(codePoint);
        }
        return -1;
    }

    /** A text without the characters that may not stand in it. */
    static String withoutIllegal(String text, boolean mayHaveLines) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> of(c) == LEGAL || mayHaveLines && isLine(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** A code point as Unicode writes it, such as {@code U+E000}. */
    static String notation(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    private static boolean isLine(int c) {
        return c == '\t' || c == '\n' || c == '\r';
    }
}
