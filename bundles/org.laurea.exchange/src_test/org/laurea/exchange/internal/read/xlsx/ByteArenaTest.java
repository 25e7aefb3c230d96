package org.laurea.exchange.internal.read.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteArenaTest {

    private static final int LENGTH = 3_500_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2 << 20, 8 << 20})
    void givesBackWhatWasAddedFromHeapAndFile(int heap) throws Exception {
        byte[] all = new byte[LENGTH];
        Random random = new Random(3);
        random.nextBytes(all);
        ByteArena arena = new ByteArena(heap);
        for (int at = 0; at < LENGTH;) {
            int count = Math.min(LENGTH - at, random.nextInt(300_000));
            arena.add(all, at, count);
            at += count;
            if (at < LENGTH) {
                arena.add(all[at++]);
            }
        }
        arena.seal();
        assertEquals(LENGTH, arena.length());
        for (int i = 0; i < 200; i++) {
            int from = random.nextInt(LENGTH);
            byte[] part = new byte[Math.min(LENGTH - from, random.nextInt(200_000))];
            arena.get(from, part, part.length);
            assertArrayEquals(Arrays.copyOfRange(all, from, from + part.length), part);
            assertEquals(all[from], arena.get(from));
        }
    }

    @Test
    void findsSharedStringsOfAnyLengthInAnyOrder() throws Exception {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            items.append("<si><t>").append("字".repeat(i)).append(i).append("</t></si>");
        }
        SharedStrings strings = SharedStrings.read(new ByteArrayInputStream(
                ("<sst>" + items + "</sst>").getBytes(StandardCharsets.UTF_8)));
        for (int i = 499; i >= 0; i--) {
            assertEquals("字".repeat(i) + i, strings.get(i));
        }
    }
}
