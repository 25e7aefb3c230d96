package org.laurea.sync.internal.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laurea.sync.Mutations;

class StrictJsonTest {

    private final StrictJson json = new StrictJson(100);

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"a\":1,\"a\":2}", "1 2", "{} x", "null", "1.5", "1e3", "1E0", "-", "NaN",
            "'a'",
            "{a:1}", "[1,]", "01", "9007199254740992", "123456789012345678901234567890", "\"\\ud800x\"", "// c\n1",
            "[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]"})
    void whatIsNotPlainlyJsonIsRefused(String text) {
        assertThrows(JsonFault.class, () -> json.readCanonical(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {" 1", "1\n", "{\"b\":1,\"a\":2}", "\"\\u0061\"", "\"\\/\"", "\"\\u000a\"", "-0", "[1, 2]",
            "\"e\u0301\""})
    void theSameInOtherWordsIsReadButIsNotCanonical(String text) throws JsonFault {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        json.read(bytes);
        assertThrows(JsonFault.class, () -> json.readCanonical(bytes));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        for (byte[] bytes : new byte[][] {{'"', (byte) 0xff, '"'}, {'"', (byte) 0xc0, (byte) 0x80, '"'},
                {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'}, {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, '1'}}) {
            assertThrows(JsonFault.class, () -> json.read(bytes));
        }
    }

    @Test
    void longTextsAreRefused() throws JsonFault {
        assertEquals(new Json.Text("x".repeat(100)), json.read(("\"" + "x".repeat(100) + '"').getBytes()));
        assertThrows(JsonFault.class, () -> json.read(("\"" + "x".repeat(101) + '"').getBytes()));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void spoiltBytesAreRefusedOrSayWhatTheySay(@ForAll long seed) throws JsonFault {
        byte[] spoilt = Mutations.spoil(CanonicalJson.bytes(new Values(seed).object(3)), new Random(seed));
        try {
            assertArrayEquals(spoilt, CanonicalJson.bytes(json.readCanonical(spoilt)));
        } catch (JsonFault refused) {
            assertThrows(JsonFault.class, () -> json.readCanonical(spoilt), refused.place());
        }
    }
}
