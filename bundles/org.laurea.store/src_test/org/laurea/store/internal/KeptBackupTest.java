package org.laurea.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.store.Acceptance;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreRequest;
import org.laurea.core.store.StoredRecord;

/** Backups of earlier versions open in this one. They were made with {@link KeptBackup} and are never made anew. */
class KeptBackupTest {

    @TempDir
    Path folder;

    @Test
    void ofTheFirstVersionOpens() throws Exception {
        Path backup = folder.resolve("backup.zip");
        try (InputStream in = Objects.requireNonNull(KeptBackupTest.class.getResourceAsStream("backup-1.0.zip"))) {
            Files.copy(in, backup);
        }
        LaureaStores stores = new LaureaStores();
        assertEquals(4, stores.verify(backup, null).entries());
        stores.restore(backup, folder.resolve("data"), null);
        try (RecordStore store = stores.open(StoreRequest.of(folder.resolve("data")))) {
            assertEquals(new BatchHead("夏", BatchState.CHECKED), store.batches().get(0).head());
            StoredRecord record = store.record(new UUID(1, 0)).orElseThrow();
            assertEquals("李四", record.values().get(0));
            assertEquals(Map.of(0, "张三0"), record.imported());
            assertEquals(new Acceptance(KeptBackup.BATCH, new UUID(1, 1), "D-1", "XM", "张三1", "查过"),
                    store.acceptances(KeptBackup.BATCH).get(0));
            assertEquals(20, store.batches().get(0).records());
        }
    }
}
