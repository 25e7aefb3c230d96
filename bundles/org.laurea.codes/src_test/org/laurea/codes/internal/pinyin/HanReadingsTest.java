package org.laurea.codes.internal.pinyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.ibm.icu.text.Transliterator;

/** The files of readings against ICU, from which they were taken, and against each other. */
class HanReadingsTest {

    private final HanReadings readings = new HanReadings();

    @Test
    void readingsAreThoseOfIcu() {
        Transliterator icu = Transliterator.getInstance("Han-Latin; NFD; [\u0300-\u0307\u0309-\u036F] Remove; NFC");
        int stride = Boolean.getBoolean("laurea.full") ? 1 : 97;
        for (int c = 0x2E80; c <= 0x33479; c += stride) {
            if (isHan(c) && c != 0x20BB7) {
                String latin = icu.transliterate(Character.toString(c)).strip().replace("\u00FC", "yu");
                assertEquals(latin.matches("[a-z]+") ? latin : null, readings.reading(c), Integer.toHexString(c));
            }
        }
        assertEquals("\uD842\uDFB7", icu.transliterate("\uD842\uDFB7"), "ICU knows it now: more.csv can do without");
    }

    @Test
    void noCharacterIsLostOrHasTwoReadings() throws IOException {
        Set<Integer> characters = new HashSet<>();
        for (String file : List.of("readings.csv", "rare.csv", "more.csv")) {
            for (String line : lines(file)) {
                line.substring(line.indexOf(',') + 1).codePoints()
                        .forEach(c -> assertTrue(characters.add(c), Integer.toHexString(c)));
            }
        }
        assertEquals(20_924 + 24_656 + 1, characters.size());
    }

    /** By the blocks, since older Java does not know the younger characters. */
    private static boolean isHan(int c) {
        return c < 0x2FE0 || c == 0x3007 || c >= 0x3038 && c <= 0x303A || c >= 0x3400 && c < 0xA000
                || c >= 0xF900 && c < 0xFB00 || c >= 0x20000;
    }

    @Test
    void wordsHaveASyllableForEachCharacterThatTheCharacterCanHave() throws IOException {
        for (String line : lines("words.csv")) {
            String word = line.substring(0, line.indexOf(','));
            String[] syllables = line.substring(line.indexOf(',') + 1).split(" ");
            assertEquals(word.codePointCount(0, word.length()), syllables.length, line);
            assertEquals(List.of(syllables), List.of(readings.syllables(word)), line);
        }
    }

    @Test
    void polyphonesBeginWithTheReadingOfIcuAndHaveAnother() throws IOException {
        for (String line : lines("polyphones.csv")) {
            String[] cells = line.split(",");
            assertEquals(readings.reading(cells[0].codePointAt(0)), cells[1], line);
            assertTrue(cells.length > 2, line);
            assertTrue(readings.isAmbiguous(cells[0].codePointAt(0)), line);
        }
    }

    @Test
    void surnamesThatIcuReadsOtherwiseAreAmbiguous() {
        "乐仇刀区单卜召员尉峙折曾查牟盖种秘筠粘繁翟莘解重长靓".codePoints()
                .forEach(c -> assertTrue(readings.isAmbiguous(c), Character.toString(c)));
    }

    private static List<String> lines(String name) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(HanReadings.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }
}
