package org.laurea.store.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;

/** Three entries are acknowledged; two more, of several frames, are written but not forced when the power is cut. */
class PowerLossTest {

    private static final int ACKNOWLEDGED = 3;
    private static final int WRITTEN = 5;
    private static final int RANDOM = Boolean.getBoolean("laurea.full") ? 5_000 : 120;

    private final SimDisk disk = new SimDisk();
    private List<Samples.Told> told;
    private int sectors;

    @BeforeEach
    void write() throws StoreException {
        Journal journal = Samples.fresh(disk);
        for (int n = 1; n <= ACKNOWLEDGED; n++) {
            Samples.append(journal, n, 3);
        }
        Samples.sealed(journal, 4, 250);
        Samples.sealed(journal, 5, 10);
        sectors = disk.file(Samples.PATH).sectors();
        told = Samples.read(Samples.open(disk.copy()), 1);
        assertEquals(WRITTEN, told.size());
    }

    @Test
    void aTailTornAtAnySectorIsCutSilently() throws StoreException {
        for (int kept = 0; kept <= sectors; kept++) {
            BitSet beginning = new BitSet();
            beginning.set(0, kept);
            for (boolean isLengthKept : new boolean[] {false, true}) {
                SimDisk after = disk.copy();
                after.file(Samples.PATH).crash(beginning, isLengthKept);
                isSound(after, "torn after sector " + kept + ", length " + isLengthKept);
                assertEquals(2, after.count(), "nothing is kept of a torn tail");
            }
        }
    }

    @Test
    void aSectorThatNeverArrivedCostsNothingAcknowledged() throws StoreException {
        for (int lost = 0; lost < sectors; lost++) {
            BitSet others = new BitSet();
            others.set(0, sectors);
            others.clear(lost);
            SimDisk after = disk.copy();
            after.file(Samples.PATH).crash(others, true);
            isSound(after, "lost sector " + lost);
        }
    }

    @Test
    void aSectorThatAloneArrivedCostsNothingAcknowledged() throws StoreException {
        for (int arrived = 0; arrived < sectors; arrived++) {
            BitSet alone = new BitSet();
            alone.set(arrived);
            SimDisk after = disk.copy();
            after.file(Samples.PATH).crash(alone, arrived % 2 == 0);
            isSound(after, "only sector " + arrived);
        }
    }

    @Test
    void anyOrderOfSectorsCostsNothingAcknowledged() throws StoreException {
        for (int seed = 0; seed < RANDOM; seed++) {
            SimDisk after = disk.copy();
            after.crash(new Random(seed));
            isSound(after, "seed " + seed);
        }
    }

    @Test
    void withoutTheMarkNothingAcknowledgedIsLostEither() throws StoreException {
        for (int seed = 0; seed < RANDOM; seed++) {
            SimDisk after = disk.copy();
            after.crash(new Random(seed));
            after.remove(Mark.beside(Samples.PATH));
            isSound(after, "seed " + seed);
        }
    }

    @Test
    void aSectorThatWasAcknowledgedAndIsGoneIsNamed() throws StoreException {
        Samples.sealed(Samples.open(disk), 6, 1).force();
        byte[] whole = disk.file(Samples.PATH).content();
        for (int gone = 0; gone < sectors; gone++) {
            byte[] spoilt = whole.clone();
            int end = Math.min(spoilt.length, (gone + 1) * SimFile.SECTOR);
            Arrays.fill(spoilt, gone * SimFile.SECTOR, end, (byte) 0);
            SimDisk after = disk.copy();
            after.file(Samples.PATH).set(spoilt);
            StoreException found = assertThrows(StoreException.class, () -> Samples.open(after), "sector " + gone);
            assertEquals(Trouble.DAMAGED, found.trouble());
        }
    }

    /** What is acknowledged is there, of the rest a beginning; and work goes on. */
    private void isSound(SimDisk after, String place) throws StoreException {
        try (Journal journal = Samples.open(after)) {
            int entries = (int) journal.head().sequence();
            assertTrue(entries >= ACKNOWLEDGED && entries <= WRITTEN, place);
            assertEquals(told.subList(0, entries), Samples.read(journal, 1), place);
            Samples.append(journal, entries + 1, 2);
        }
        try (Journal journal = Samples.open(after)) {
            assertEquals(told.subList(0, ACKNOWLEDGED), Samples.read(journal, 1).subList(0, ACKNOWLEDGED), place);
        }
    }
}
