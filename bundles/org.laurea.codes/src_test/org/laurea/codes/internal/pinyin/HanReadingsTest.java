package org.laurea.codes.internal.pinyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.ibm.icu.text.Transliterator;

/** The files of readings against ICU, from which they were taken, and against each other. */
class HanReadingsTest {

    private final HanReadings readings = new HanReadings();

    @Test
    void everyReadingIsThatOfIcu() {
        Transliterator icu = Transliterator.getInstance("Han-Latin; NFD; [\u0300-\u0307\u0309-\u036F] Remove; NFC");
        int read = 0;
        for (int c = 0x2E80; c <= 0x33479; c++) {
            if (c >= 0xAC00 && c < 0xF900) {
                continue;
            }
            String latin = icu.transliterate(Character.toString(c)).strip().replace("\u00FC", "yu");
            String reading = readings.reading(c);
            if (c == 0x20BB7) {
                assertEquals("ji", reading);
                assertEquals(Character.toString(c), latin, "ICU knows it now: more.csv can do without");
            } else if (latin.matches("[a-z]+") && isHan(c)) {
                assertEquals(latin, reading, Integer.toHexString(c));
                read++;
            } else {
                assertEquals(null, reading, Integer.toHexString(c));
            }
        }
        assertEquals(20_924 + 24_656, read);
    }

    /** By the blocks, since older Java does not know the younger characters. */
    private static boolean isHan(int c) {
        return c < 0x2FE0 || c == 0x3007 || c >= 0x3038 && c <= 0x303A || c >= 0x3400 && c < 0xFB00 || c >= 0x20000;
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
        Transliterator plain = Transliterator.getInstance("Han-Latin; NFD; [:Mn:] Remove");
        Transliterator names = Transliterator.getInstance("Han-Latin/Names; NFD; [:Mn:] Remove");
        for (int c = 0x4E00; c <= 0x9FFF; c++) {
            String character = Character.toString(c);
            if (!plain.transliterate(character).equals(names.transliterate(character))) {
                assertTrue(readings.isAmbiguous(c), character);
            }
        }
    }

    private static List<String> lines(String name) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(HanReadings.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }
}
