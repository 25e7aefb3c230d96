package org.laurea.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.laurea.store.internal.Texts.added;
import static org.laurea.store.internal.Texts.ids;
import static org.laurea.store.internal.Texts.records;
import static org.laurea.store.internal.Texts.set;
import static org.laurea.store.internal.Texts.values;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.store.Change.RecordRemoved;
import org.laurea.core.store.Entry;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreRequest;

/** A record that leaves one batch and comes to another in one change set is the same record, with its whole past. */
class MovedRecordTest {

    private static final int ROWS = 1_200;

    private final LaureaStores stores = new LaureaStores();
    private final UUID from = UUID.randomUUID();
    private final UUID to = UUID.randomUUID();
    private final List<UUID> ids = ids(ROWS);

    @TempDir
    Path folder;

    @Test
    void keepsItsPastAndComesBack() throws Exception {
        try (RecordStore store = stores.open(StoreRequest.of(folder))) {
            Entry imported = store.apply(set("wang", Texts.batch(from, ids)));
            store.apply(set("wang", Texts.batch(to, List.of())));
            Entry moved = store.apply(set("wang", List.of(new RecordRemoved(from, ids.get(4), 4, values(4), Map.of()),
                    added(to, ids.get(4), 4))));
            assertEquals(to, store.record(ids.get(4)).orElseThrow().batch());
            assertEquals(ROWS - 1, store.batch(from).orElseThrow().records());
            assertEquals(1, records(store, to).size());
            assertEquals(List.of(moved.sequence(), moved.sequence(), imported.sequence()),
                    store.history(ids.get(4)).stream().map(version -> version.entry().sequence()).toList());
            assertEquals(List.of(to, from, from), store.history(ids.get(4)).stream()
                    .map(version -> version.change().batch()).toList());
            store.revert(moved.sequence(), UUID.randomUUID(), Instant.now(), "wang", Reason.of("undo"));
            assertEquals(from, store.record(ids.get(4)).orElseThrow().batch());
            assertEquals(0, records(store, to).size());
        }
        assertFalse(stores.examine(StoreRequest.of(folder)).isIndexRebuilt());
    }
}
