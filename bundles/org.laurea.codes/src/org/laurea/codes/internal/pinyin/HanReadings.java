package org.laurea.codes.internal.pinyin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The readings of characters alone; words whose characters read otherwise in them; and characters with more than one
 * reading. Characters of the main block are held at hand, those outside are read from their files when one is asked for:
 * {@code rare.csv} is ICU's, {@code more.csv} has characters of people's names that ICU cannot read.
 */
public final class HanReadings {

    private static final int FIRST_HAN = 0x2E80;
    private static final int FIRST = 0x4E00;
    private static final int LAST = 0x9FFF;
    private static final int LONGEST_WORD = 4;

    private final @Nullable String[] readings = new @Nullable String[LAST - FIRST + 1];
    private final Map<String, String> words = new HashMap<>();
    private final Set<Integer> wordStarts = new HashSet<>();
    private final String ambiguous;
    private volatile @Nullable RareReadings rare;

    /** Reads the files. */
    public HanReadings() {
        readMainBlock(text("readings.csv"));
        readWords(text("words.csv"));
        ambiguous = text("polyphones.csv");
    }

    private void readMainBlock(String lines) {
        int start = 0;
        while (start < lines.length()) {
            int comma = lines.indexOf(',', start);
            int end = lines.indexOf('\n', comma);
            String syllable = lines.substring(start, comma);
            for (int i = comma + 1; i < end; i++) {
                readings[lines.charAt(i) - FIRST] = syllable;
            }
            start = end + 1;
        }
    }

    private void readWords(String lines) {
        int start = 0;
        while (start < lines.length()) {
            int comma = lines.indexOf(',', start);
            int end = lines.indexOf('\n', comma);
            words.put(lines.substring(start, comma), lines.substring(comma + 1, end));
            wordStarts.add(lines.codePointAt(start));
            start = end + 1;
        }
    }

    private static String text(String name) {
        try (InputStream in = HanReadings.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the character is known to have readings of different letters. */
    public boolean isAmbiguous(int codePoint) {
        return codePoint >= FIRST_HAN && ambiguous.indexOf(codePoint) >= 0;
    }

    /** The reading of a character alone, in lower case, or {@code null} if it is not known or no Han character. */
    public @Nullable String reading(int codePoint) {
        if (codePoint < FIRST_HAN || codePoint <= Character.MAX_SURROGATE && codePoint >= Character.MIN_SURROGATE) {
            return null;
        }
        if (codePoint >= FIRST && codePoint <= LAST) {
            return readings[codePoint - FIRST];
        }
        RareReadings known = rare;
        if (known == null) {
            known = new RareReadings(text("rare.csv").concat(text("more.csv")));
            rare = known;
        }
        return known.reading(codePoint);
    }

    /** For each code point its reading within the text, in lower case; the character itself if it has none. */
    public String[] syllables(String text) {
        int[] points = text.codePoints().toArray();
        String[] all = new String[points.length];
        for (int i = 0; i < points.length; i++) {
            if (all[i] == null && wordStarts.contains(points[i])) {
                word(points, i, all);
            }
            if (all[i] == null) {
                String alone = reading(points[i]);
                all[i] = alone == null ? Character.toString(Character.toLowerCase(points[i])) : alone;
            }
        }
        return all;
    }

    private void word(int[] points, int at, String[] all) {
        for (int length = Math.min(LONGEST_WORD, points.length - at); length > 1; length--) {
            String syllables = words.get(new String(points, at, length));
            if (syllables != null) {
                System.arraycopy(syllables.split(" "), 0, all, at, length);
                return;
            }
        }
    }
}
