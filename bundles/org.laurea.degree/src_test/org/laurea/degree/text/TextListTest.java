package org.laurea.degree.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

class TextListTest {

    @Test
    void itemsWithoutWhiteSpaceAround() {
        assertEquals(List.of("甲", "乙 丙", ""), TextList.items(" 甲 ;乙 丙　； "));
        assertEquals(List.of("甲"), TextList.items("甲"));
        assertTrue(TextList.hasEmptyOrRepeated(List.of("甲", "乙", "甲")));
        assertTrue(TextList.hasEmptyOrRepeated(List.of("甲", "")));
        assertFalse(TextList.hasEmptyOrRepeated(List.of("Java", "java")));
    }

    @Test
    void commasBetweenHan() {
        assertTrue(TextList.isCommaBetweenHan("甲,乙", 1));
        assertTrue(TextList.isCommaBetweenHan("甲 ,　乙", 2));
        assertFalse(TextList.isCommaBetweenHan("1,3-丁二烯", 1));
        assertFalse(TextList.isCommaBetweenHan("甲,", 1));
        assertTrue(TextList.isCommaBetweenHan("𠮷,𠮷", 2));
    }

    /** White space is what Unicode says, whatever Java knows of it, and three characters more. */
    @Test
    void whiteSpaceIsThatOfUnicode() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            boolean unicode = String.valueOf(c).matches("\\p{IsWhite_Space}");
            boolean more = c == 0x200B || c == 0x2060 || c == 0xFEFF;
            assertEquals(unicode || more, WhiteSpace.contains(c), Integer.toHexString(c));
        }
    }

    /** What this Java knows of the Han script is known here too. */
    @Test
    void hanScriptIsThatOfUnicodeAndMore() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
                assertTrue(HanScript.contains(c), Integer.toHexString(c));
            } else if (Character.isDefined(c)) {
                assertFalse(HanScript.contains(c) && c < 0x16FE2, Integer.toHexString(c));
            }
        }
    }

    @Property
    void aTextAndItsItemsSayTheSame(
            @ForAll @Chars({'a', 'b', ';', '\uFF1B', ' '}) @StringLength(max = 12) String text) {
        List<String> items = TextList.items(text);
        assertEquals(items.size(), TextList.size(text));
        assertEquals(TextList.hasEmptyOrRepeated(items), TextList.hasEmptyOrRepeated(text));
    }

    @Property
    void strippingLeavesNoWhiteSpaceAtTheEnds(@ForAll String text) {
        String stripped = WhiteSpace.strip(text);
        assertTrue(text.contains(stripped));
        assertTrue(stripped.isEmpty() || !WhiteSpace.contains(stripped.charAt(0))
                && !WhiteSpace.contains(stripped.charAt(stripped.length() - 1)));
    }
}
