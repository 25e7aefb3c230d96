package org.laurea.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.laurea.store.internal.Texts.added;
import static org.laurea.store.internal.Texts.edited;
import static org.laurea.store.internal.Texts.opened;
import static org.laurea.store.internal.Texts.records;
import static org.laurea.store.internal.Texts.set;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.store.Change;
import org.laurea.core.store.Change.RecordRemoved;
import org.laurea.core.store.Entry;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreRequest;
import org.laurea.core.store.StoredRecord;
import org.laurea.store.internal.index.Digest;
import org.laurea.store.internal.index.Index;
import org.laurea.store.internal.index.Replaying;

/** Random changes, undone and redone, beside a model that keeps every state; the seed is fixed, so that a failure comes again. */
class RandomEditsTest {

    private static final int SEEDS = Boolean.getBoolean("laurea.full") ? 40 : 2;
    private static final int STEPS = 60;

    private final LaureaStores stores = new LaureaStores();
    private final UUID batch = UUID.randomUUID();
    private final Deque<List<List<String>>> undo = new ArrayDeque<>();
    private final Deque<List<List<String>>> redo = new ArrayDeque<>();

    @TempDir
    Path folder;

    private static List<List<String>> now(RecordStore store, UUID batch) throws Exception {
        return records(store, batch).stream().map(StoredRecord::values).toList();
    }

    private Change step(List<StoredRecord> there, Random random, int number) {
        int kind = there.isEmpty() ? 0 : random.nextInt(6);
        if (kind == 0) {
            return added(batch, UUID.randomUUID(), number);
        }
        StoredRecord record = there.remove(random.nextInt(there.size()));
        if (kind == 1) {
            return new RecordRemoved(batch, record.id(), record.position(), record.values(), record.imported());
        }
        int field = random.nextInt(Texts.FIELDS);
        return edited(batch, record.id(), field, record.values().get(field), "v" + random.nextInt(3));
    }

    private void change(RecordStore store, Random random, int number) throws Exception {
        List<StoredRecord> there = new ArrayList<>(records(store, batch));
        List<List<String>> before = now(store, batch);
        List<Change> changes = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            changes.add(step(there, random, number * 10 + i));
        }
        store.apply(set("wang", changes));
        undo.push(before);
        redo.clear();
    }

    private void back(RecordStore store, Entry entry, Deque<List<List<String>>> from, Deque<List<List<String>>> to)
            throws Exception {
        to.push(now(store, batch));
        store.revert(entry.sequence(), UUID.randomUUID(), Instant.now(), "wang", Reason.of("undo"));
        assertEquals(from.pop(), now(store, batch));
    }

    @Test
    void undoAndRedoGoThroughTheSameStates() throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            StoreRequest request = StoreRequest.of(folder.resolve("data" + seed));
            undo.clear();
            redo.clear();
            Random random = new Random(seed);
            List<StoredRecord> last;
            OpenFolder data = OpenFolder.open(request);
            FileBacking backing = new FileBacking(data);
            try (RecordStore store = new IndexedStore(backing);
                    Index beside = Index.memory()) {
                store.apply(set("li", opened(batch)));
                for (int number = 1; number <= STEPS; number++) {
                    int kind = random.nextInt(5);
                    assertEquals(undo.isEmpty(), store.undoable("wang").isEmpty());
                    assertEquals(redo.isEmpty(), store.redoable("wang").isEmpty());
                    if (kind < 2 && !undo.isEmpty()) {
                        back(store, store.undoable("wang").orElseThrow(), undo, redo);
                    } else if (kind == 2 && !redo.isEmpty()) {
                        back(store, store.redoable("wang").orElseThrow(), redo, undo);
                    } else {
                        change(store, random, number);
                    }
                    Replaying.replay(data.journal(), beside);
                    assertEquals(Digest.of(beside, Digest.ALL), Digest.of(backing.index(), Digest.ALL),
                            "seed " + seed + ", step " + number);
                }
                last = records(store, batch);
                for (StoredRecord record : last) {
                    assertEquals(record.imported(), imported(store, record), "seed " + seed);
                }
            }
            assertFalse(stores.examine(request).isIndexRebuilt(), "seed " + seed);
            try (RecordStore store = stores.open(request)) {
                assertEquals(last, records(store, batch));
            }
        }
    }

    private static Map<Integer, String> imported(RecordStore store, StoredRecord record) throws Exception {
        List<StoredRecord> past = new ArrayList<>();
        store.recordsAsOf(record.batch(), Instant.MAX, past::add);
        return past.stream().filter(one -> one.id().equals(record.id())).findFirst().orElseThrow().imported();
    }
}
