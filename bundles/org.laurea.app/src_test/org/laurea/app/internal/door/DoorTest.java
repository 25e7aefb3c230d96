package org.laurea.app.internal.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second start finds the first; nobody else opens. */
class DoorTest {

    @TempDir
    Path folder;

    @Test
    void aKnockIsHeardAndAnswered() throws InterruptedException {
        CountDownLatch heard = new CountDownLatch(2);
        try (Door door = Objects.requireNonNull(Door.open(folder, heard::countDown))) {
            assertTrue(Door.knock(folder));
            assertTrue(Door.knock(folder));
            assertTrue(heard.await(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void aClosedDoorLeavesNothingAndAnswersNobody() {
        Objects.requireNonNull(Door.open(folder, () -> {})).close();
        assertFalse(Files.exists(folder.resolve("desktop.door")));
        assertFalse(Door.knock(folder));
    }

    @Test
    void aPlateOfAProcessThatDiedAnswersNobody() throws Exception {
        Files.writeString(folder.resolve("desktop.door"), "1 0123456789abcdef0123456789abcdef");
        assertFalse(Door.knock(folder));
    }

    @Test
    void nobodyOpensForAWrongWord() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        try (Door door = Objects.requireNonNull(Door.open(folder, heard::countDown))) {
            int port = DoorPlate.at(folder).orElseThrow().port();
            Files.writeString(folder.resolve("desktop.door"), port + " 0123456789abcdef0123456789abcdef");
            assertFalse(Door.knock(folder));
            assertEquals(1, heard.getCount());
        }
    }

    @Test
    void aSpoiltPlateIsNoPlate() throws Exception {
        Files.writeString(folder.resolve("desktop.door"), "99999 0123456789abcdef0123456789abcdef");
        assertEquals(Optional.empty(), DoorPlate.at(folder));
    }
}
