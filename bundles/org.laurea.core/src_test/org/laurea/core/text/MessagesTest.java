package org.laurea.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages messages = Messages.beside(MessagesTest.class);

    @Test
    void fillsArgumentsInBothLanguages() {
        assertEquals("第 1048575 行", messages.format(Language.ZH, "row", 1048575));
        assertEquals("row 1048575", messages.format(Language.EN, "row", 1048575));
    }

    @Test
    void localizedArgumentsFollowTheLanguage() {
        Localized outer = messages.text("quoted", messages.text("row", 3));
        assertEquals("“第 3 行”", outer.in(Language.ZH));
        assertEquals("‘row 3’", outer.in(Language.EN));
    }

    @Test
    void aPatternMaySayHowANumberIsWritten() {
        assertEquals("12,345 行", messages.format(Language.ZH, "rows", 12_345));
        assertEquals("12,345 rows", messages.format(Language.EN, "rows", 12_345));
        assertEquals("1 row", messages.format(Language.EN, "rows", 1L));
        assertEquals("0 rows", messages.format(Language.EN, "rows", 0));
    }

    @Test
    void anUnknownKeyIsAMistakeOfTheProgram() {
        assertThrows(IllegalArgumentException.class, () -> messages.format(Language.ZH, "nothing"));
    }

    @Test
    void chineseForEveryChineseLocaleEnglishForAllOthers() {
        assertEquals(Language.ZH, Language.of(Locale.TRADITIONAL_CHINESE));
        assertEquals(Language.EN, Language.of(Locale.FRENCH));
    }
}
