package org.laurea.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.laurea.store.internal.Texts.edited;
import static org.laurea.store.internal.Texts.ids;
import static org.laurea.store.internal.Texts.records;
import static org.laurea.store.internal.Texts.set;
import static org.laurea.store.internal.Texts.values;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.store.Change;
import org.laurea.core.store.Change.RecordRemoved;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Entry;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreRequest;
import org.laurea.core.store.StoredRecord;

/** One set of more steps than are held in memory at once, with steps that come back to records of the same set. */
class LargeEntryTest {

    private static final int ROWS = 4_200;

    private final LaureaStores stores = new LaureaStores();
    private final UUID batch = UUID.randomUUID();
    private final List<UUID> ids = ids(ROWS);

    @TempDir
    Path folder;

    private List<Change> steps() {
        List<Change> steps = new ArrayList<>(Texts.batch(batch, ids));
        steps.add(edited(batch, ids.get(0), 0, "张三0", "早"));
        steps.add(edited(batch, ids.get(ROWS - 1), 0, values(ROWS - 1).get(0), "晚"));
        steps.add(new RecordRemoved(batch, ids.get(1), 1, values(1), Map.of()));
        steps.add(new RecordRemoved(batch, ids.get(ROWS - 2), ROWS - 2, values(ROWS - 2), Map.of()));
        steps.add(Texts.added(batch, ids.get(1), 1));
        return steps;
    }

    @Test
    void isTakenTakenBackAndTold() throws Exception {
        try (RecordStore store = stores.open(StoreRequest.of(folder))) {
            Entry imported = store.apply(set("wang", steps()));
            assertEquals(ROWS - 1, store.batch(batch).orElseThrow().records());
            List<StoredRecord> after = records(store, batch);
            assertEquals(ROWS - 1, after.size());
            assertEquals(List.of("早", "张三1", "晚"), List.of(after.get(0).values().get(0), after.get(1).values().get(0),
                    after.get(ROWS - 2).values().get(0)));
            assertEquals(Map.of(0, "张三0"), after.get(0).imported());
            assertEquals(3, store.history(ids.get(1)).size());
            List<Change> wrong = new ArrayList<>();
            ids.forEach(id -> wrong.add(edited(batch, id, 3, "nothing", "x")));
            assertEquals(1_000, assertThrows(ConflictException.class, () -> store.apply(set("li", wrong))).conflicts()
                    .size());
            Entry undo = store.revert(imported.sequence(), UUID.randomUUID(), Instant.now(), "wang", Reason.of("undo"));
            assertEquals(List.of(), store.batches());
            store.revert(undo.sequence(), UUID.randomUUID(), Instant.now(), "wang", Reason.of("redo"));
            assertEquals(after.stream().map(StoredRecord::values).toList(),
                    records(store, batch).stream().map(StoredRecord::values).toList());
        }
        assertFalse(stores.examine(StoreRequest.of(folder)).isIndexRebuilt());
    }
}
