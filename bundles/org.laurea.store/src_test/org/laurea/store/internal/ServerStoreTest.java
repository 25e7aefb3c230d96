package org.laurea.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.laurea.store.internal.Texts.edited;
import static org.laurea.store.internal.Texts.set;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Diagnosis;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.store.StoreRequest;

/** A store on PostgreSQL. */
@ExtendWith(PostgresServer.Extension.class)
class ServerStoreTest extends StoreContract {

    private final PostgresServer server;
    private String url = "";

    ServerStoreTest(PostgresServer server) {
        this.server = server;
    }

    @Override
    StoreRequest request(Path data) throws Exception {
        url = server.database();
        stores.connect(data, url, "postgres");
        return new StoreRequest(data, "unused".toCharArray(), false);
    }

    private StoreRequest colleague() throws Exception {
        Path data = folder.resolve("colleague");
        stores.connect(data, url, "postgres");
        return StoreRequest.of(data);
    }

    @Test
    void tellsAColleaguesChangeAndRefusesWhatItCrosses() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        try (RecordStore other = stores.open(colleague())) {
            other.listen(entry -> heard.countDown());
            store.apply(set("wang", edited(batch, ids.get(0), 0, "张三0", "甲")));
            assertTrue(heard.await(20, TimeUnit.SECONDS));
            other.apply(set("li", edited(batch, ids.get(0), 7, Texts.values(0).get(7), "乙")));
            ConflictException refused = assertThrows(ConflictException.class,
                    () -> other.apply(set("li", edited(batch, ids.get(0), 0, "张三0", "丙"))));
            assertEquals("wang", refused.conflicts().get(0).who());
            assertEquals("甲", refused.conflicts().get(0).theirs());
        }
    }

    @Test
    void isThereAgainWhenTheServerIs() throws Exception {
        server.stop();
        try {
            assertEquals(Trouble.UNREACHABLE, assertThrows(StoreException.class, store::batches).trouble());
            assertEquals(Trouble.UNREACHABLE, assertThrows(StoreException.class,
                    () -> store.apply(set("wang", edited(batch, ids.get(0), 0, "张三0", "甲")))).trouble());
        } finally {
            server.start();
        }
        assertEquals("张三0", store.record(ids.get(0)).orElseThrow().values().get(0));
        store.apply(set("wang", edited(batch, ids.get(0), 0, "张三0", "甲")));
    }

    @Test
    void mendsAnIndexThatSomebodyTouched() throws Exception {
        store.close();
        try (Connection connection = DriverManager.getConnection(url, "postgres", "")) {
            connection.createStatement().execute("update record set name = 'x'");
        }
        Diagnosis diagnosis = stores.examine(request);
        assertTrue(diagnosis.isIndexRebuilt());
        store = stores.open(request);
        assertEquals(1, store.find("张三1", 9).size());
    }

    @Test
    void namesAJournalThatSomebodyTouched() throws Exception {
        store.close();
        try (Connection connection = DriverManager.getConnection(url, "postgres", "")) {
            connection.createStatement().execute("update journal set payload = payload || '\\x20'::bytea");
        }
        assertEquals(1, stores.examine(request).problems().size());
        store = stores.open(request);
    }

    @Test
    void keepsNoPassword() throws Exception {
        assertEquals(-1, Files.readString(request.folder().resolve("store/store.properties")).indexOf("unused"));
        assertThrows(StoreException.class, () -> stores.connect(request.folder(), url, "postgres"));
        assertThrows(StoreException.class, () -> stores.connect(folder.resolve("x"), url + "?password=x", "postgres"));
    }
}
