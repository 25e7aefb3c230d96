package org.laurea.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PackageIdTest {

    @Test
    void itsChangeSetIsAUuidOfVersion8() {
        assertEquals(UUID.fromString("ffffffff-ffff-8fff-bfff-ffffffffffff"),
                new PackageId("f".repeat(64)).changeSet());
        assertEquals(UUID.fromString("00000000-0000-8000-8000-000000000000"),
                new PackageId("0".repeat(64)).changeSet());
        assertEquals(UUID.fromString("01234567-89ab-8def-8123-456789abcdef"),
                new PackageId("0123456789abcdef".repeat(4)).changeSet());
    }

    @Property
    void everyChangeSetSaysItsVersion(@ForAll @Size(32) byte[] digest) {
        UUID change = PackageId.of(digest).changeSet();
        assertEquals(8, change.version());
        assertEquals(2, change.variant());
    }

    @Test
    void whatIsNotAnIdIsNone() {
        for (String text : new String[] {"", "0".repeat(63), "0".repeat(65), "A".repeat(64), "g".repeat(64),
                "0".repeat(64) + "\n", "../" + "0".repeat(61)}) {
            assertFalse(PackageId.isId(text), text);
            assertThrows(IllegalArgumentException.class, () -> new PackageId(text));
        }
    }
}
