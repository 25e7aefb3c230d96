package org.laurea.store.internal.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.store.internal.ChildJvm;

class StoreLockTest {

    @TempDir
    Path data;

    @Test
    void whoHasItIsKnownAndItIsFreeAfterwards() throws StoreException {
        Path store = data.resolve("store");
        try (StoreLock lock = StoreLock.acquire(store)) {
            Holder holder = StoreLock.holder(store).orElseThrow();
            assertTrue(holder.isSameUser() && holder.isThisProcess());
            assertEquals(Trouble.IN_USE,
                    assertThrows(StoreException.class, () -> StoreLock.acquire(store)).trouble());
        }
        assertTrue(StoreLock.holder(store).isEmpty());
        StoreLock.acquire(store).close();
    }

    @Test
    @Timeout(60)
    @DisabledOnOs(OS.WINDOWS)
    void anotherProcessKeepsItUntilItEndsHoweverOftenOneAsks() throws Exception {
        Process other = ChildJvm.start(HoldingProcess.class, List.of(StoreLock.class, RecordStore.class), "", data);
        try (BufferedReader said = other.inputReader()) {
            assertEquals("held", said.readLine());
            for (int i = 0; i < 3; i++) {
                StoreException inUse = assertThrows(StoreException.class, () -> StoreLock.acquire(data));
                assertEquals(Trouble.IN_USE, inUse.trouble());
                assertTrue(inUse.getMessage().contains("another window (process " + other.pid()), inUse.getMessage());
            }
        } finally {
            other.toHandle().destroyForcibly();
            other.waitFor();
        }
        assertTrue(StoreLock.holder(data).isPresent(), "a killed process leaves its name");
        StoreLock.acquire(data).close();
    }

    @Test
    void anotherUserIsNamed() throws Exception {
        Holder other = new Holder("李雷\nx", 1, Instant.EPOCH, Instant.EPOCH);
        Path file = data.resolve("holder");
        Files.writeString(file, other.text());
        Holder read = Holder.read(file).orElseThrow();
        assertEquals("李雷x", read.user());
        assertFalse(read.isSameUser() || read.isThisProcess());
        Files.writeString(file, "user=a\npid=x");
        assertTrue(Holder.read(file).isEmpty());
    }
}
