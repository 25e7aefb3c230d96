package org.laurea.hub.internal.chunk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.pack.PackedChunk;

class ChunkFolderTest {

    private static final String HASH = "ab".repeat(32);

    @TempDir
    Path folder;
    @TempDir
    Path kept;
    private ChunkFolder chunks;

    @BeforeEach
    void open() throws IOException {
        chunks = new ChunkFolder(folder, kept);
    }

    @Test
    void aPieceIsKeptOnceAndThereAfterARestart() throws IOException {
        assertTrue(chunks.put(HASH, new byte[] {1, 2}));
        assertFalse(chunks.put(HASH, new byte[] {1, 2}));
        ChunkFolder again = new ChunkFolder(folder, kept);
        assertTrue(again.has(HASH));
        assertArrayEquals(new byte[] {1, 2}, again.chunk(new PackedChunk(HASH, 2)));
        assertEquals(1, Files.list(folder.resolve("ab")).count());
    }

    @Test
    void aPieceThatIsNotThereOrOfAnotherSizeIsToldApart() throws IOException {
        assertEquals(Fault.MISSING,
                assertThrows(FormatException.class, () -> chunks.chunk(new PackedChunk(HASH, 2))).fault());
        chunks.put(HASH, new byte[] {1, 2});
        assertEquals(Fault.DIGEST,
                assertThrows(FormatException.class, () -> chunks.chunk(new PackedChunk(HASH, 3))).fault());
    }

    @Test
    void piecesGoWithTheirPackageOrAfterAWeek() throws IOException {
        String other = "cd".repeat(32);
        chunks.put(HASH, new byte[1]);
        chunks.put(other, new byte[1]);
        chunks.drop(List.of(new PackedChunk(HASH, 1)));
        assertFalse(chunks.has(HASH));
        Instant now = Instant.parse("2026-06-25T00:00:00Z");
        Files.setLastModifiedTime(folder.resolve("cd").resolve(other), FileTime.from(now.minus(Duration.ofDays(6))));
        chunks.dropOld(now);
        assertTrue(chunks.has(other));
        chunks.dropOld(now.plus(Duration.ofDays(2)));
        assertFalse(chunks.has(other));
    }

    @Test
    void piecesOfFilesStay() throws IOException {
        chunks.put(HASH, new byte[] {1, 2});
        chunks.keep(List.of(new PackedChunk(HASH, 2)));
        assertFalse(chunks.has(HASH));
        assertArrayEquals(new byte[] {1, 2}, Files.readAllBytes(kept.resolve("ab").resolve(HASH)));
    }
}
