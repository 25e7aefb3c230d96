package org.laurea.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.store.internal.KilledStore.Kind;

/**
 * A process that opens a store, imports, edits, undoes and closes it is killed at random points: what it acknowledged is there,
 * and nothing twice. Every failure names the seed; the property {@code laurea.seed} gives another.
 */
class KilledStoreTest {

    private static final long SEED = Long.getLong("laurea.seed", 42);
    private static final int KILLS = Boolean.getBoolean("laurea.full") ? 200 : 4;
    private static final int LANES = 2;

    /** So often the same store is worked on, before it takes long to read. */
    private static final int SAME = 20;

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        try {
            List<Future<Set<Kind>>> work = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                int number = lane;
                work.add(lanes.submit(() -> lane(number)));
            }
            for (Future<Set<Kind>> part : work) {
                kinds.addAll(part.get());
            }
        } finally {
            lanes.shutdownNow();
        }
        assertEquals(Set.of(Kind.values()), kinds, "seed " + SEED + " does not do everything");
    }

    private Set<Kind> lane(int lane) throws Exception {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Random random = new Random(SEED + lane);
        KilledStore store = new KilledStore(folder.resolve("data" + lane));
        for (int kill = 0; kill < KILLS / LANES; kill++) {
            if (kill % SAME == SAME - 1) {
                store = new KilledStore(folder.resolve("data" + lane + "-" + kill));
            }
            store.kill(random);
            store.look("seed " + SEED + ", lane " + lane + ", kill " + kill);
            kinds.addAll(store.kinds());
        }
        return kinds;
    }
}
