package org.laurea.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.laurea.store.internal.Texts.edited;
import static org.laurea.store.internal.Texts.records;
import static org.laurea.store.internal.Texts.set;

import java.io.BufferedReader;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.store.Batch;
import org.laurea.core.store.Change;
import org.laurea.core.store.Entry;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.store.StoreRequest;

/** The index fails while the journal does not: what was acknowledged is there at the next use, and nothing twice. */
class StaleIndexTest {

    private final LaureaStores stores = new LaureaStores();
    private final UUID batch = UUID.randomUUID();
    private final List<UUID> ids = Texts.ids(3);

    @TempDir
    Path folder;

    private RecordStore store;

    @BeforeEach
    void open() throws Exception {
        store = stores.open(StoreRequest.of(folder));
        store.apply(set("wang", Texts.batch(batch, ids)));
    }

    @AfterEach
    void isWhole() throws Exception {
        store.close();
        assertFalse(stores.examine(StoreRequest.of(folder)).isIndexRebuilt());
    }

    private void disturb(String statement) {
        try (Connection other = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("store/index"), "laurea",
                "")) {
            other.createStatement().execute(statement);
        } catch (SQLException e) {
            assertTrue(statement.startsWith("shutdown"), e.toString());
        }
    }

    private Entry edit(String before, String after) throws Exception {
        return store.apply(set("wang", edited(batch, ids.get(0), 0, before, after)));
    }

    private String name() throws Exception {
        return store.record(ids.get(0)).orElseThrow().values().get(0);
    }

    @Test
    void whatTheIndexRefusesAfterItIsDurableIsAcknowledgedAndThere() throws Exception {
        disturb("drop table batch_trace");
        assertEquals(2, edit("张三0", "甲").sequence());
        assertEquals("甲", name());
        assertEquals(3, edit("甲", "乙").sequence());
        assertEquals("乙", name());
    }

    @Test
    void aDatabaseThatClosesBetweenChangesIsOpenedAgain() throws Exception {
        edit("张三0", "甲");
        disturb("shutdown immediately");
        assertEquals("甲", name());
        disturb("shutdown immediately");
        assertEquals(3, edit("甲", "乙").sequence());
        assertEquals("乙", name());
    }

    @Test
    void aDatabaseThatClosesDuringAChangeLeavesNothingOfIt() throws Exception {
        List<Change> steps = Texts.batch(UUID.randomUUID(), Texts.ids(1_500));
        Iterable<Change> disturbed = () -> {
            Iterator<Change> all = steps.iterator();
            int[] given = {0};
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return all.hasNext();
                }

                @Override
                public Change next() {
                    if (++given[0] == 1_200) {
                        disturb("shutdown immediately");
                    }
                    return all.next();
                }
            };
        };
        assertThrows(StoreException.class, () -> store.apply(set("wang", disturbed)));
        assertEquals(1, store.batches().size());
        assertEquals(2, edit("张三0", "甲").sequence());
        assertEquals(2, store.apply(set("wang", steps)).sequence() - 1);
        assertEquals(2, store.batches().size());
    }

    private static void giveSpace(Process process) throws Exception {
        assertEquals(0, new ProcessBuilder("prlimit", "--pid", Long.toString(process.pid()), "--fsize=unlimited")
                .inheritIO().start().waitFor());
        try (OutputStream in = process.getOutputStream()) {
            in.write('\n');
        }
    }

    @Test
    void aDiskThatRunsFullUnderTheIndexIsToldAndWorkGoesOnWhenThereIsSpace() throws Exception {
        store.close();
        long acknowledged = 1;
        long full = 0;
        int troubles = 0;
        Process process = StoreProcess.start(FullDiskWorker.class, "ulimit -Sf 2500;", folder);
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.matches("[0-9]+")) {
                    acknowledged = Long.parseLong(line);
                } else {
                    assertEquals(Trouble.DISK_FULL.name(), line);
                    troubles++;
                    full = acknowledged;
                    if (troubles == 3) {
                        giveSpace(process);
                    }
                }
            }
        }
        assertEquals(0, process.waitFor());
        assertEquals(3, troubles);
        assertTrue(full > 1);
        assertEquals(full + 1, acknowledged, "the same process goes on when there is space");
        store = stores.open(StoreRequest.of(folder));
        assertEquals(acknowledged, store.head().orElseThrow().sequence());
        assertEquals(acknowledged, store.batches().size());
        for (Batch one : store.batches()) {
            assertEquals(one.records(), records(store, one.id()).size());
        }
        edit("张三0", "甲");
    }
}
