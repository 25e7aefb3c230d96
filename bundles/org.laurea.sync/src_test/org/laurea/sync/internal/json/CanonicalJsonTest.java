package org.laurea.sync.internal.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Property
    void itWritesWhatTheLibraryOfTheAuthorsOfTheRfcWrites(@ForAll long seed)
            throws JsonFault, IOException {
        byte[] bytes = CanonicalJson.bytes(new Values(seed).object(4));
        assertArrayEquals(new JsonCanonicalizer(bytes).getEncodedUTF8(), bytes);
    }

    @Property
    void whatItWritesIsReadBack(@ForAll long seed) throws JsonFault {
        Json value = new Values(seed).object(4);
        assertEquals(value, new StrictJson(1000).readCanonical(CanonicalJson.bytes(value)));
    }

    @Test
    void membersAreInTheOrderOfRfc8785() throws JsonFault {
        Json value = new Json.Members().with("\u20ac", "Euro Sign").with("\r", "Carriage Return")
                .with("\u05d3\u05bc", "Hebrew Letter Dalet With Dagesh").with("1", "One")
                .with("\ud83d\ude00", "Emoji: Grinning Face").with("\u0080", "Control")
                .with("\u00f6", "Latin Small Letter O With Diaeresis");
        assertEquals("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\","
                + "\"\u05d3\u05bc\":\"Hebrew Letter Dalet With Dagesh\",\"\u20ac\":\"Euro Sign\","
                + "\"\ud83d\ude00\":\"Emoji: Grinning Face\"}", text(value));
    }

    @Test
    void textsAreBroughtToNfc() throws JsonFault {
        assertEquals("\"\u00e9\"", text(new Json.Text("e\u0301")));
    }

    @Test
    void halfACharacterIsRefused() {
        for (String text : new String[] {"\ud800", "a\udc00b", "\ud800\ud800"}) {
            assertThrows(JsonFault.class, () -> CanonicalJson.bytes(new Json.Text(text)));
        }
    }

    @Test
    void numbersEndWhereTheyStopBeingExactEverywhere() throws JsonFault {
        assertEquals("9007199254740991", text(new Json.Whole((1L << 53) - 1)));
        assertThrows(JsonFault.class, () -> CanonicalJson.bytes(new Json.Whole(1L << 53)));
        assertThrows(JsonFault.class, () -> CanonicalJson.bytes(new Json.Whole(-(1L << 53))));
    }

    private static String text(Json value) throws JsonFault {
        return new String(CanonicalJson.bytes(value), StandardCharsets.UTF_8);
    }
}
