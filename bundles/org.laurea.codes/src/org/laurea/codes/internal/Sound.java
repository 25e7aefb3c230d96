package org.laurea.codes.internal;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.codes.internal.pinyin.HanReadings;

/** How names sound, by readings that are loaded on first use. */
final class Sound {

    private static final char FIRST_HAN = 0x2E80;

    private volatile @Nullable HanReadings readings;

    /** For each code point its syllable in lower case without tone. */
    String[] syllables(String text) {
        HanReadings known = readings;
        if (known == null) {
            known = new HanReadings();
            readings = known;
        }
        return known.syllables(text);
    }

    /** All syllables in one. A text without Han characters stays as it is, but for its case. */
    String spell(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_HAN) {
                return String.join("", syllables(text));
            }
        }
        return text.toLowerCase(Locale.ROOT);
    }
}
