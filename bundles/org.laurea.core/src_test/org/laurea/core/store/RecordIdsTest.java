package org.laurea.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class RecordIdsTest {

    private static final Instant MOMENT = Instant.parse("2026-06-25T08:00:00.123Z");
    private static final int MANY = 20_000;

    @Test
    void eachComesAfterTheOneBefore() {
        RecordIds ids = new RecordIds(MOMENT);
        UUID last = ids.next();
        for (int i = 1; i < MANY; i++) {
            UUID id = ids.next();
            assertTrue(last.compareTo(id) < 0);
            last = id;
        }
    }

    @Test
    void areOfVersionSevenAndNameTheirMoment() {
        RecordIds ids = new RecordIds(MOMENT);
        for (int i = 0; i < MANY; i++) {
            UUID id = ids.next();
            assertEquals(7, id.version());
            assertEquals(2, id.variant());
            assertEquals(MOMENT.toEpochMilli() + i / 4096, id.getMostSignificantBits() >>> 16);
        }
    }

    @Test
    void twoWhoBeginAtOnceHaveNoneInCommon() {
        Set<UUID> all = new HashSet<>();
        for (int maker = 0; maker < 2; maker++) {
            RecordIds ids = new RecordIds(MOMENT);
            for (int i = 0; i < MANY; i++) {
                all.add(ids.next());
            }
        }
        assertEquals(2 * MANY, all.size());
    }
}
