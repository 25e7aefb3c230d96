package org.laurea.degree.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextIdsTest {

    @Property(tries = 50)
    void numbersTextsInOrderOfArrival(@ForAll("texts") List<String> texts) {
        TextIds ids = new TextIds();
        Map<String, Integer> model = new LinkedHashMap<>();
        for (String text : texts) {
            assertEquals(model.getOrDefault(text, -1), ids.find(text));
            assertEquals(model.computeIfAbsent(text, any -> model.size()), ids.id(text));
        }
        assertEquals(model.size(), ids.size());
        model.forEach((text, id) -> {
            assertEquals(text, ids.text(id));
            assertTrue(ids.is(id, text));
            assertFalse(ids.is(id, text + "x"));
        });
    }

    @Example
    void keepsTextsLargerThanAChunk() {
        TextIds ids = new TextIds();
        String large = "学".repeat(1_100_000);
        assertEquals(0, ids.id("before"));
        assertEquals(1, ids.id(large));
        assertEquals(2, ids.id("after"));
        assertEquals(large, ids.text(1));
        assertEquals("after", ids.text(2));
        assertEquals(1, ids.find(large));
    }

    @Example
    void keepsManyChunks() {
        TextIds ids = new TextIds();
        for (int i = 0; i < 3_000; i++) {
            assertEquals(i, ids.id(i + "长".repeat(500)));
        }
        for (int i = 0; i < 3_000; i++) {
            assertTrue(ids.is(i, i + "长".repeat(500)));
        }
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> few = Arbitraries.of("", "a", "408", "080901", "工学学士", "\uD800", "\u00FF", "\u0100");
        return Arbitraries.oneOf(few, Arbitraries.strings().all().ofMaxLength(20)).list().ofMaxSize(300);
    }
}
