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
import java.util.UUID;
import java.util.regex.Pattern;

import org.laurea.core.store.Diagnosis;
import org.laurea.core.store.Entry;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreRequest;

/** A store whose worker is killed again and again, and what the workers acknowledged. */
final class KilledStore {

    /** What a worker does. */
    enum Kind {
        IMPORT, EDIT, UNDO
    }

    private static final int MOST_LINES = 45;
    private static final int MOST_MILLIS_AT_WORK = 40;
    private static final int MOST_MILLIS_WHILE_IT_OPENS = 2_000;
    private static final Pattern ACKNOWLEDGED = Pattern.compile("\\d+ [0-9a-f]{64}");

    private final LaureaStores stores = new LaureaStores();
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    private final Path data;
    private long sequence;
    private String hash = "";

    /** In a data folder that is not there yet. */
    KilledStore(Path data) {
        this.data = data;
    }

    /** Runs a worker until it said some lines and some time more: one in four times while it opens the store. */
    void kill(Random random) throws Exception {
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
            process.toHandle().destroyForcibly();
            reader.join();
            process.waitFor();
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

    /** Opens the store: all that was acknowledged is in it, at most one entry more, nothing twice, and the index is right. */
    void look(String place) throws Exception {
        StoreRequest request = StoreRequest.of(data);
        try (RecordStore store = stores.open(request)) {
            List<Entry> entries = store.entries(Long.MAX_VALUE, Integer.MAX_VALUE);
            int head = entries.size();
            assertTrue(head == sequence || head == sequence + 1, place + ": " + head + " entries, told " + sequence);
            Set<UUID> ids = new HashSet<>();
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

    /** What the workers did. */
    Set<Kind> kinds() {
        return kinds;
    }
}
