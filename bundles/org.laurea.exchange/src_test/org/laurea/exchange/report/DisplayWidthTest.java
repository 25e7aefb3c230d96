package org.laurea.exchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "汉字, 4", "王a, 3", "𠮷野, 4", "（）, 4", "·, 1", "e\u0301, 1", "ｱ, 1", "Ａ, 2", "\u200B, 0",
            "가, 2", "…, 1"})
    void countsColumns(String text, int width) {
        assertEquals(width, DisplayWidth.of(text));
    }

    @Test
    void padsToColumns() {
        assertEquals("汉字  |", DisplayWidth.pad("汉字", 6) + "|");
        assertEquals("汉字", DisplayWidth.pad("汉字", 3));
    }

    @Test
    void cutsBetweenCharactersNeverInside() {
        assertEquals("汉…", DisplayWidth.cut("汉字典", 4));
        assertEquals("𠮷…", DisplayWidth.cut("𠮷野家", 3));
        assertEquals("汉字", DisplayWidth.cut("汉字", 4));
    }
}
