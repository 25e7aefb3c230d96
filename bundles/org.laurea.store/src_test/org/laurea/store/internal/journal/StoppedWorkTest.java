package org.laurea.store.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.laurea.core.store.StoreException;

/** A machine that stops at each operation of a long piece of work in turn. Each seed makes another piece of work. */
class StoppedWorkTest {

    private static final boolean FULL = Boolean.getBoolean("laurea.full");
    private static final int SEEDS = FULL ? 40 : 3;
    private static final int OPERATIONS = 200;

    private final List<Long> written = new ArrayList<>();
    private int acknowledged;

    @Test
    void whateverIsAcknowledgedIsThereAfterwards() throws StoreException {
        for (int seed = 0; seed < SEEDS; seed++) {
            for (int stop = 0; stop < OPERATIONS; stop += FULL ? 1 : 7) {
                stopAndLook(new Random(seed), stop, "seed " + seed + ", stopped at operation " + stop);
            }
        }
    }

    private void stopAndLook(Random random, int stop, String place) throws StoreException {
        SimDisk disk = new SimDisk();
        new JournalFiles(disk, Samples.PATH).create();
        written.clear();
        acknowledged = 0;
        disk.stopAfter(stop);
        try {
            while (true) {
                work(disk, random);
            }
        } catch (SimDisk.Stop e) {
            disk.crash(random);
        }
        try (Journal journal = Samples.open(disk)) {
            List<Samples.Told> told = Samples.read(journal, 1);
            assertTrue(told.size() >= acknowledged && told.size() <= written.size(), place);
            for (int i = 0; i < told.size(); i++) {
                assertEquals(written.get(i), told.get(i).entry().id().getLeastSignificantBits(), place);
            }
            Samples.append(journal, 1, 1);
        }
    }

    /** Opens the journal, works a while, and lets it go in a clean way or not. */
    private void work(SimDisk disk, Random random) throws StoreException {
        Journal journal = Samples.open(disk);
        int head = (int) journal.head().sequence();
        written.subList(head, written.size()).clear();
        for (int step = random.nextInt(30); step > 0; step--) {
            long n = random.nextInt(1_000_000);
            EntryAppender appender = journal.begin(Samples.head(n));
            Samples.add(appender, Samples.changes(n, random.nextInt(8) == 0 ? 750 : random.nextInt(4)));
            if (random.nextInt(4) == 0) {
                appender.close();
                continue;
            }
            written.add(n);
            appender.seal();
            if (random.nextInt(3) > 0) {
                appender.force();
                acknowledged = written.size();
            }
        }
        if (random.nextBoolean()) {
            journal.close();
            acknowledged = written.size();
        }
    }
}
