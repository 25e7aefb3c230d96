package org.laurea.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.store.Diagnosis;
import org.laurea.core.store.Entry;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreRequest;

/** A process that imports, edits and undoes is killed at random points: what it acknowledged is there, and nothing twice. */
class KilledStoreTest {

    private static final int KILLS = Boolean.getBoolean("laurea.full") ? 200 : 4;
    private static final int LONGEST_MILLIS = 400;

    private final LaureaStores stores = new LaureaStores();

    @TempDir
    Path folder;

    /** Runs the worker until some time after its first acknowledgement, and returns the last entry that it acknowledged. */
    private long killed(Random random) throws Exception {
        Process process = StoreProcess.start(StoreWorker.class, "", folder, random.nextLong());
        AtomicLong acknowledged = new AtomicLong();
        try (BufferedReader out = process.inputReader()) {
            String first = out.readLine();
            assertTrue(first != null, "the worker did not begin");
            acknowledged.set(Long.parseLong(first));
            Thread reader = new Thread(() -> read(out, acknowledged));
            reader.start();
            reader.join(1 + random.nextInt(LONGEST_MILLIS));
            process.destroyForcibly().waitFor();
            reader.join();
        }
        return acknowledged.get();
    }

    private static void read(BufferedReader out, AtomicLong acknowledged) {
        try {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                acknowledged.set(Long.parseLong(line));
            }
        } catch (IOException | NumberFormatException e) {
            // The last line may be torn: it does not count.
            return;
        }
    }

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        Random random = new Random(42);
        for (int kill = 0; kill < KILLS; kill++) {
            long acknowledged = killed(random);
            try (RecordStore store = stores.open(StoreRequest.of(folder))) {
                long head = store.head().map(Entry::sequence).orElse(0L);
                assertTrue(head >= acknowledged, "kill " + kill + ": " + head + " < " + acknowledged);
                assertTrue(head <= acknowledged + 1, "kill " + kill);
                List<Entry> entries = store.entries(Long.MAX_VALUE, Integer.MAX_VALUE);
                Set<Object> ids = new HashSet<>();
                entries.forEach(entry -> ids.add(entry.id()));
                assertEquals(entries.size(), ids.size());
                assertEquals(head, entries.size());
            }
            Diagnosis diagnosis = stores.examine(StoreRequest.of(folder));
            assertEquals(List.of(), diagnosis.problems());
            assertTrue(!diagnosis.isIndexRebuilt(), "kill " + kill);
        }
    }
}
