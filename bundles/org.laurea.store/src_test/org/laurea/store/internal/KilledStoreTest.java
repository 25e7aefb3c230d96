package org.laurea.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.store.Diagnosis;
import org.laurea.core.store.Entry;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreRequest;

/**
 * A process that opens a store, imports, edits, undoes and closes it is killed at random points: what it acknowledged is there,
 * and nothing twice. The property {@code laurea.seed} gives other points.
 */
class KilledStoreTest {

    private enum Kind {
        IMPORT, EDIT, UNDO
    }

    private static final long SEED = Long.getLong("laurea.seed", 42);
    private static final int KILLS = Boolean.getBoolean("laurea.full") ? 200 : 4;

    /** So often the same store is worked on, before it takes long to read. */
    private static final int SAME = 20;

    private static final int MOST_LINES = 45;
    private static final int MOST_MILLIS_AT_WORK = 40;
    private static final int MOST_MILLIS_WHILE_IT_OPENS = 2_000;
    private static final Pattern ACKNOWLEDGED = Pattern.compile("\\d+ [0-9a-f]{64}");

    private final LaureaStores stores = new LaureaStores();
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

    @TempDir
    Path folder;

    private long sequence;
    private String hash = "";

    /** Runs the worker until it said some lines and some time more: one in four times while it opens the store. */
    private void kill(Path data, Random random) throws Exception {
        boolean isOpening = random.nextInt(4) == 0;
        int lines = isOpening ? 1 : 2 + random.nextInt(MOST_LINES);
        int millis = 1 + random.nextInt(isOpening ? MOST_MILLIS_WHILE_IT_OPENS : MOST_MILLIS_AT_WORK);
        Process process = StoreProcess.start(StoreWorker.class, "", data, random.nextLong());
        try (BufferedReader out = process.inputReader()) {
            for (int i = 0; i < lines; i++) {
                String line = out.readLine();
                assertTrue(line != null, "the worker ended by itself");
                note(line);
            }
            Thread reader = new Thread(() -> readOn(out));
            reader.start();
            reader.join(millis);
            process.destroyForcibly().waitFor();
            reader.join();
        }
    }

    private void readOn(BufferedReader out) {
        try {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                note(line);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes in what was said; the last line may be torn, then it does not count. */
    private void note(String line) {
        if (ACKNOWLEDGED.matcher(line).matches()) {
            sequence = Long.parseLong(line.substring(0, line.indexOf(' ')));
            hash = line.substring(line.indexOf(' ') + 1);
        }
    }

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % SAME == 0) {
                sequence = 0;
            }
            Path data = folder.resolve("data" + kill / SAME);
            kill(data, random);
            look(StoreRequest.of(data), "seed " + SEED + ", kill " + kill);
        }
        assertEquals(Set.of(Kind.values()), kinds, "seed " + SEED + " does not do everything");
    }

    private void look(StoreRequest request, String place) throws Exception {
        try (RecordStore store = stores.open(request)) {
            List<Entry> entries = store.entries(Long.MAX_VALUE, Integer.MAX_VALUE);
            int head = entries.size();
            assertTrue(head == sequence || head == sequence + 1, place + ": " + head + " entries, told " + sequence);
            Set<Object> ids = new HashSet<>();
            for (Entry entry : entries) {
                assertEquals(head - ids.size(), entry.sequence(), place);
                assertTrue(ids.add(entry.id()), place);
                kinds.add(kind(entry));
                if (entry.sequence() == sequence) {
                    assertEquals(hash, entry.hash(), place + ": all up to what was told is what it was then");
                }
            }
            sequence = head;
            hash = head == 0 ? "" : entries.get(0).hash();
        }
        Diagnosis diagnosis = stores.examine(request);
        assertEquals(List.of(), diagnosis.problems(), place);
        assertFalse(diagnosis.isIndexRebuilt(), place + ": the index is not what the journal makes");
    }

    private static Kind kind(Entry entry) {
        return entry.undoes() > 0 ? Kind.UNDO : entry.changes() > 1 ? Kind.IMPORT : Kind.EDIT;
    }
}
