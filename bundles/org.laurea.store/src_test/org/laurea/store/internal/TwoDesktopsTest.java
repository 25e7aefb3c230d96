package org.laurea.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.laurea.store.internal.Texts.ids;
import static org.laurea.store.internal.Texts.records;
import static org.laurea.store.internal.Texts.set;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreRequest;
import org.laurea.core.store.StoredRecord;

/**
 * Two desktops count in the same fields of one PostgreSQL, take counts back, add records and remove them: a lost update would be a
 * count too few, or a record too many.
 */
@ExtendWith(PostgresServer.Extension.class)
class TwoDesktopsTest {

    private static final int CHANGES = Boolean.getBoolean("laurea.full") ? 10_000 : 500;

    private final LaureaStores stores = new LaureaStores();
    private final UUID batch = UUID.randomUUID();
    private final List<UUID> ids = ids(5);

    @TempDir
    Path folder;

    private RecordStore desktop(String name, String url) throws Exception {
        stores.connect(folder.resolve(name), url, "postgres");
        return stores.open(StoreRequest.of(folder.resolve(name)));
    }

    @Test
    void loseNoUpdate(PostgresServer server) throws Exception {
        String url = server.database();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try (RecordStore one = desktop("one", url);
                RecordStore other = desktop("other", url)) {
            one.apply(set("wang", Texts.batch(batch, ids)));
            List<Future<OfficeClerk>> work = new ArrayList<>();
            work.add(both.submit(() -> new OfficeClerk("wang", one, batch, ids).work(CHANGES / 2)));
            work.add(both.submit(() -> new OfficeClerk("li", other, batch, ids).work(CHANGES / 2)));
            int counted = 0;
            int conflicts = 0;
            Set<UUID> expected = new HashSet<>(ids);
            for (Future<OfficeClerk> part : work) {
                counted += part.get().counted();
                conflicts += part.get().conflicts();
                expected.addAll(part.get().own());
            }
            int sum = 0;
            for (UUID id : ids) {
                sum += OfficeClerk.number(one.record(id).orElseThrow().values().get(OfficeClerk.FIELD));
            }
            assertEquals(counted, sum);
            assertTrue(conflicts > 0, "they never met");
            assertEquals(expected,
                    records(other, batch).stream().map(StoredRecord::id).collect(Collectors.toSet()));
            assertEquals(CHANGES + 1, other.head().orElseThrow().sequence());
        } finally {
            both.shutdownNow();
        }
        assertFalse(stores.examine(StoreRequest.of(folder.resolve("one"))).isIndexRebuilt());
    }
}
