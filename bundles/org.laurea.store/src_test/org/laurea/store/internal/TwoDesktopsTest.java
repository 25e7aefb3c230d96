package org.laurea.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.laurea.store.internal.Texts.edited;
import static org.laurea.store.internal.Texts.ids;
import static org.laurea.store.internal.Texts.set;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreRequest;

/** Two desktops count in the same fields of one PostgreSQL: a lost update would be a count too few. */
@ExtendWith(PostgresServer.Extension.class)
class TwoDesktopsTest {

    private static final int EDITS = Boolean.getBoolean("laurea.full") ? 10_000 : 500;
    private static final int FIELD = 8;

    private final LaureaStores stores = new LaureaStores();
    private final UUID batch = UUID.randomUUID();
    private final List<UUID> ids = ids(5);

    @TempDir
    Path folder;

    private RecordStore desktop(String name, String url) throws Exception {
        stores.connect(folder.resolve(name), url, "postgres");
        return stores.open(StoreRequest.of(folder.resolve(name)));
    }

    private int count(RecordStore store, String who, int edits) throws Exception {
        Random random = new Random(who.hashCode());
        int conflicts = 0;
        for (int done = 0; done < edits;) {
            UUID record = ids.get(random.nextInt(ids.size()));
            String text = store.record(record).orElseThrow().values().get(FIELD);
            try {
                store.apply(set(who, edited(batch, record, FIELD, text, Integer.toString(number(text) + 1))));
                done++;
            } catch (ConflictException e) {
                assertEquals(1, e.conflicts().size());
                conflicts++;
            }
        }
        return conflicts;
    }

    private static int number(String text) {
        return text.startsWith("值") ? 0 : Integer.parseInt(text);
    }

    @Test
    void loseNoUpdate(PostgresServer server) throws Exception {
        String url = server.database();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try (RecordStore one = desktop("one", url);
                RecordStore other = desktop("other", url)) {
            one.apply(set("wang", Texts.batch(batch, ids)));
            List<Future<Integer>> work = new ArrayList<>();
            work.add(both.submit(() -> count(one, "wang", EDITS / 2)));
            work.add(both.submit(() -> count(other, "li", EDITS / 2)));
            for (Future<Integer> part : work) {
                part.get();
            }
            int sum = 0;
            for (UUID id : ids) {
                sum += number(one.record(id).orElseThrow().values().get(FIELD));
            }
            assertEquals(EDITS, sum);
            assertEquals(EDITS + 1, other.head().orElseThrow().sequence());
        } finally {
            both.shutdownNow();
        }
        assertFalse(stores.examine(StoreRequest.of(folder.resolve("one"))).isIndexRebuilt());
    }
}
