package org.laurea.store.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.laurea.store.internal.Texts.ids;
import static org.laurea.store.internal.Texts.set;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.store.StoreRequest;
import org.laurea.store.internal.journal.JournalFiles;

/** A store that was made without a passphrase gets one, as long as it is empty. */
class FirstEncryptionTest {

    private static final char[] PASSPHRASE = "correct horse".toCharArray();

    @TempDir
    Path folder;
    private final LaureaStores stores = new LaureaStores();

    private Trouble trouble() {
        return assertThrows(StoreException.class, () -> stores.encrypt(folder, PASSPHRASE)).trouble();
    }

    private byte[] journal() throws Exception {
        return Files.readAllBytes(OpenFolder.store(folder).resolve(JournalFiles.NAME));
    }

    @Test
    void anEmptyStoreIsEncryptedFromThenOn() throws Exception {
        stores.open(StoreRequest.of(folder)).close();
        stores.encrypt(folder, PASSPHRASE);
        assertTrue(stores.isEncrypted(folder));
        assertEquals(Trouble.PASSPHRASE,
                assertThrows(StoreException.class, () -> stores.open(StoreRequest.of(folder))).trouble());
        StoreRequest request = new StoreRequest(folder, PASSPHRASE, false);
        for (int time = 0; time < 2; time++) {
            try (RecordStore store = stores.open(request)) {
                assertTrue(store.info().isEncrypted());
                assertEquals(time, store.batches().size());
                store.apply(set("wang", Texts.batch(UUID.randomUUID(), ids(3))));
            }
        }
        assertEquals(2, stores.examine(request).entries());
    }

    @Test
    void whereThereIsNoneItIsMade() throws Exception {
        stores.encrypt(folder, PASSPHRASE);
        assertTrue(stores.isEncrypted(folder));
    }

    @Test
    void aStoreWithAnEntryStaysAsItIs() throws Exception {
        try (RecordStore store = stores.open(StoreRequest.of(folder))) {
            store.apply(set("wang", Texts.batch(UUID.randomUUID(), ids(3))));
        }
        byte[] before = journal();
        assertEquals(Trouble.UNUSABLE, trouble());
        assertArrayEquals(before, journal());
        assertFalse(stores.isEncrypted(folder));
    }

    @Test
    void soDoesOneThatIsOpenOrEncryptedOrElsewhere() throws Exception {
        try (RecordStore store = stores.open(StoreRequest.of(folder))) {
            assertEquals(Trouble.IN_USE, trouble());
        }
        stores.encrypt(folder, PASSPHRASE);
        byte[] before = journal();
        assertEquals(Trouble.PASSPHRASE, trouble());
        assertArrayEquals(before, journal());
        Path other = Files.createDirectory(folder.resolve("other"));
        stores.connect(other, "jdbc:postgresql://host/database", "li");
        assertEquals(Trouble.UNUSABLE,
                assertThrows(StoreException.class, () -> stores.encrypt(other, PASSPHRASE)).trouble());
    }
}
