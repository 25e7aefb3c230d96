package org.laurea.degree.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextKeysTest {

    @Property(tries = 50)
    void everyTextHasAKeyOfItsOwn(@ForAll("texts") List<String> texts) {
        TextKeys keys = new TextKeys();
        Map<Long, String> model = new HashMap<>();
        for (String text : texts) {
            long key = keys.key(text);
            assertEquals(text, model.computeIfAbsent(key, any -> text));
            assertEquals(text, keys.text(key));
        }
    }

    @Example
    void numbersOfOfficialFormTakeNoMemory() {
        TextKeys keys = new TextKeys();
        assertEquals(10_001_4_2024_000001L, keys.key("1000142024000001"));
        assertTrue(keys.key("0000000000000000") == 0);
        assertTrue(keys.key("99999999999999999X") > 0);
        assertTrue(keys.key("99999999999999999:") < 0);
        assertTrue(keys.key("99999999999999999x") < 0);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> digits = Arbitraries.strings().numeric().ofMinLength(15).ofMaxLength(18);
        Arbitrary<String> ids = Arbitraries.strings().numeric().ofLength(17).map(seventeen -> seventeen + "X");
        Arbitrary<String> few = Arbitraries.of("", "0000000000000000", "000000000000000000", "00000000000000000X",
                "9999999999999999", "999999999999999999", "99999999999999999X", "99999999999999999:", "H12345678");
        return Arbitraries.oneOf(digits, ids, few, Arbitraries.strings().all().ofMaxLength(19)).list().ofMaxSize(100);
    }
}
