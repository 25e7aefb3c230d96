package org.laurea.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.store.StoreException;
import org.laurea.store.internal.index.Digest;
import org.laurea.store.internal.journal.FileDisk;
import org.laurea.store.internal.journal.Journal;
import org.laurea.store.internal.journal.JournalFiles;
import org.laurea.store.internal.journal.Samples;

/** The note that an index is open: while it may be missing, the index beside it is whole and on disk. */
class IndexKeeperTest {

    private static final String OPENED = "index.opened";
    private static final String INDEX = "index.mv.db";
    private static final String CHECKSUM = INDEX + ".crc";

    private final ToldDisk disk = new ToldDisk(new FileDisk());

    @TempDir
    Path folder;

    private JournalFiles files;

    @BeforeEach
    void create() throws StoreException {
        files = new JournalFiles(new FileDisk(), folder.resolve(JournalFiles.NAME));
        files.create();
    }

    private boolean isRebuilt() throws StoreException {
        try (Journal journal = files.open(null);
                IndexKeeper keeper = new IndexKeeper(disk, folder, journal, null)) {
            assertEquals(journal.head().sequence(), keeper.index().position().sequence());
            assertEquals(0, Digest.count(keeper.index(), "record"));
            return keeper.isRebuilt();
        }
    }

    @Test
    void theNoteIsThereFirstAndGoesWhenTheIndexIsOnDisk() throws Exception {
        assertFalse(isRebuilt());
        assertEquals(List.of("create " + OPENED, "force " + INDEX, "create " + CHECKSUM, "force " + CHECKSUM,
                "remove " + OPENED), disk.told());
        assertFalse(isRebuilt());
    }

    @Test
    void anIndexThatWasOpenAtTheEndIsMadeAnewAndTheNoteStandsMeanwhile() throws Exception {
        isRebuilt();
        Files.createFile(folder.resolve(OPENED));
        disk.told().clear();
        assertTrue(isRebuilt());
        assertEquals(List.of("remove " + INDEX, "force " + INDEX, "force " + CHECKSUM, "remove " + OPENED),
                disk.told());
    }

    @Test
    void anIndexThatIsOfNoUseIsMadeAnewUnderTheNote() throws Exception {
        isRebuilt();
        Files.writeString(folder.resolve(INDEX), "no index");
        disk.told().clear();
        assertTrue(isRebuilt());
        assertEquals(List.of("create " + OPENED, "remove " + INDEX, "force " + INDEX, "force " + CHECKSUM,
                "remove " + OPENED), disk.told());
    }

    @Test
    void anIndexThatLacksSomethingAtTheEndKeepsTheNote() throws Exception {
        try (Journal journal = files.open(null)) {
            IndexKeeper keeper = new IndexKeeper(disk, folder, journal, null);
            keeper.stale(new IllegalStateException("an entry did not fit"));
            keeper.close();
        }
        assertTrue(isRebuilt());
    }

    @Test
    void anIndexThatDoesNotReachTheDiskKeepsTheNote() throws Exception {
        disk.refuse("force " + INDEX, new IOException("Input/output error"));
        isRebuilt();
        assertTrue(Files.exists(folder.resolve(OPENED)));
        assertTrue(isRebuilt());
    }

    @Test
    void aChecksumThatDoesNotReachTheDiskKeepsTheNote() throws Exception {
        disk.refuse("force " + CHECKSUM, new IOException("Input/output error"));
        isRebuilt();
        assertTrue(Files.exists(folder.resolve(OPENED)));
        assertTrue(isRebuilt());
    }

    @Test
    void anyByteOfTheIndexThatChangedSinceItWasClosedIsSeen() throws Exception {
        isRebuilt();
        Path index = folder.resolve(INDEX);
        byte[] whole = Files.readAllBytes(index);
        IndexChecksum checksum = new IndexChecksum(disk, index);
        for (int at = 0; at < whole.length; at += 7) {
            assertFalse(checksum.isBroken());
            whole[at] ^= 1 << at % 8;
            Files.write(index, whole);
            assertTrue(checksum.isBroken(), "byte " + at);
            whole[at] ^= 1 << at % 8;
            Files.write(index, whole);
        }
        Files.write(index, Arrays.copyOf(whole, whole.length + 1));
        assertTrue(checksum.isBroken());
        Files.delete(index);
        assertTrue(checksum.isBroken());
        Files.delete(folder.resolve(CHECKSUM));
        assertFalse(checksum.isBroken());
    }

    @Test
    void aJournalThatCannotBeReplayedLeavesTheNote() throws Exception {
        try (Journal journal = files.open(null)) {
            Samples.append(journal, 1, 1);
            assertThrows(StoreException.class, () -> new IndexKeeper(disk, folder, journal, null));
        }
        assertTrue(Files.exists(folder.resolve(OPENED)));
    }
}
