package org.laurea.store.internal.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.text.Language;

/** A disk that runs full, or fails. */
class DiskTroubleTest {

    private static final int ROOM = Boolean.getBoolean("laurea.full") ? 37 : 997;

    private final SimDisk disk = new SimDisk();
    private Journal journal;

    @BeforeEach
    void begin() throws StoreException {
        journal = Samples.fresh(disk);
        Samples.append(journal, 1, 2);
    }

    @Test
    void aFullDiskIsToldLeavesNothingAndWorkGoesOn() throws StoreException {
        byte[] before = disk.file(Samples.PATH).content();
        long needed = needed();
        for (long room = 0; room < needed; room += ROOM) {
            disk.leaveSpace(room);
            StoreException full = assertThrows(StoreException.class, () -> Samples.append(journal, 2, 400));
            assertEquals(Trouble.DISK_FULL, full.trouble());
            assertTrue(full.text().in(Language.ZH).contains("磁盘空间不足"), full.text().in(Language.ZH));
            assertArrayEquals(before, disk.file(Samples.PATH).content());
            assertEquals(1, journal.head().sequence());
        }
        disk.leaveSpace(Long.MAX_VALUE);
        Samples.append(journal, 2, 400);
        journal.close();
        assertEquals(2, Samples.read(Samples.open(disk), 1).size());
    }

    private long needed() throws StoreException {
        SimDisk other = disk.copy();
        Journal copy = Samples.open(other);
        long before = other.file(Samples.PATH).size();
        Samples.append(copy, 2, 400);
        return other.file(Samples.PATH).size() - before;
    }

    @Test
    void anEntryThatFailedInTheMiddleCanOnlyBeGivenUp() throws StoreException {
        disk.leaveSpace(70_000);
        EntryAppender appender = journal.begin(Samples.head(2));
        assertThrows(StoreException.class, () -> Samples.add(appender, Samples.changes(2, 1_000)));
        appender.close();
        appender.close();
        disk.leaveSpace(Long.MAX_VALUE);
        Samples.append(journal, 2, 1_000);
        assertEquals(1_000, Samples.readOne(journal, 2).changes().size());
    }

    @Test
    void whenAForceFailsNobodyIsAcknowledgedAndTheSequencesComeAgain() throws StoreException {
        EntryAppender two = Samples.sealed(journal, 2, 1);
        EntryAppender three = Samples.sealed(journal, 3, 1);
        disk.failForces(1);
        assertEquals(Trouble.UNUSABLE, assertThrows(StoreException.class, three::force).trouble());
        assertThrows(StoreException.class, two::force);
        assertEquals(1, journal.head().sequence());

        EntryAppender again = Samples.sealed(journal, 4, 1);
        assertEquals(2, again.sequence());
        again.force();
        assertThrows(StoreException.class, two::force, "the second entry is another one now");
        again.force();
        journal.close();
        assertEquals(Samples.head(4).id(), Samples.readOne(Samples.open(disk), 2).entry().id());
    }

    @Test
    void anEntryBegunBeforeAForceFailedIsNotSealed() throws StoreException {
        EntryAppender two = Samples.sealed(journal, 2, 1);
        EntryAppender three = journal.begin(Samples.head(3));
        disk.failForces(1);
        assertThrows(StoreException.class, two::force);
        assertThrows(StoreException.class, three::seal);
        Samples.append(journal, 5, 1);
        assertEquals(2, journal.head().sequence());
    }

    @Test
    void aDiskThatStaysBrokenIsToldEachTime() throws StoreException {
        disk.failForces(3);
        EntryAppender two = Samples.sealed(journal, 2, 1);
        assertThrows(StoreException.class, two::force);
        assertThrows(StoreException.class, () -> journal.begin(Samples.head(3)));
        assertThrows(StoreException.class, () -> journal.begin(Samples.head(3)));
        Samples.append(journal, 3, 1);
        assertEquals(2, journal.head().sequence());
    }

    @Test
    void aClosedJournalTakesNothingMoreAndIsClosedOnce() throws StoreException {
        Samples.sealed(journal, 2, 1);
        journal.close();
        journal.close();
        assertThrows(IllegalStateException.class, () -> journal.begin(Samples.head(3)));
        assertEquals(2, Samples.open(disk).head().sequence(), "what is sealed is forced at the end");
    }

    @Test
    void aJournalThatWasOnlyReadIsNotWritten() throws StoreException {
        EntryAppender two = Samples.sealed(journal, 2, 1);
        byte[] before = disk.file(Samples.PATH).content();
        try (Journal reader = new JournalFiles(disk, Samples.PATH).openReadOnly(null)) {
            assertEquals(2, reader.head().sequence());
            assertEquals(Trouble.READ_ONLY,
                    assertThrows(StoreException.class, () -> reader.begin(Samples.head(3))).trouble());
        }
        assertArrayEquals(before, disk.file(Samples.PATH).content());
        two.force();
    }
}
