package org.laurea.codes.internal.pinyin;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;

/** Readings of the characters outside the main block. Few are ever asked for, so the file is searched, not taken apart. */
final class RareReadings {

    private static final String UNKNOWN = "";

    private final String lines;
    private final Map<Integer, String> asked = new ConcurrentHashMap<>();

    /** @param lines a syllable, a comma, its characters in each line */
    RareReadings(String lines) {
        this.lines = lines;
    }

    /** The reading in lower case, or {@code null}. */
    @Nullable
    String reading(int codePoint) {
        String known = asked.get(codePoint);
        if (known == null) {
            known = search(Character.toString(codePoint));
            asked.put(codePoint, known);
        }
        return known.isEmpty() ? null : known;
    }

    private String search(String character) {
        int at = lines.indexOf(character);
        if (at < 0 || character.codePointAt(0) <= 'z') {
            return UNKNOWN;
        }
        int start = lines.lastIndexOf('\n', at) + 1;
        return lines.substring(start, lines.indexOf(',', start));
    }
}
