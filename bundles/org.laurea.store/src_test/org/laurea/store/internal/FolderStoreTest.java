package org.laurea.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.laurea.store.internal.Texts.edited;
import static org.laurea.store.internal.Texts.records;
import static org.laurea.store.internal.Texts.set;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.store.StoreRequest;
import org.laurea.core.text.Language;

/** A store in a folder. */
class FolderStoreTest extends StoreContract {

    @Override
    StoreRequest request(Path data) {
        return StoreRequest.of(data);
    }

    @Test
    void isMadeAnewWhereTheIndexIsGoneOrSpoilt() throws Exception {
        Path index = request.folder().resolve("store/index.mv.db");
        for (byte[] spoilt : new byte[][] {{}, new byte[5_000], "x".repeat(70_000).getBytes()}) {
            store.close();
            Files.write(index, spoilt);
            store = stores.open(request);
            assertEquals(3, records(store, batch).size());
        }
        store.close();
        Files.delete(index);
        store = stores.open(request);
        assertEquals(3, records(store, batch).size());
    }

    @Test
    void takesWhatAnOlderIndexLacksAndLeavesANewerOne() throws Exception {
        Path index = request.folder().resolve("store/index.mv.db");
        Path journal = request.folder().resolve("store/journal.lj");
        Path mark = request.folder().resolve("store/journal.lj.mark");
        store.close();
        byte[] oldIndex = Files.readAllBytes(index);
        byte[] oldJournal = Files.readAllBytes(journal);
        byte[] oldMark = Files.readAllBytes(mark);
        store = stores.open(request);
        store.apply(set("wang", edited(batch, ids.get(0), 0, "张三0", "甲")));
        store.close();
        byte[] newIndex = Files.readAllBytes(index);
        Files.write(index, oldIndex);
        store = stores.open(request);
        assertEquals("甲", store.record(ids.get(0)).orElseThrow().values().get(0));
        store.close();
        Files.write(journal, oldJournal);
        Files.write(mark, oldMark);
        Files.write(index, newIndex);
        store = stores.open(request);
        assertEquals("张三0", store.record(ids.get(0)).orElseThrow().values().get(0));
    }

    @Test
    void usesAnIndexThatAgreesAsItIs() throws Exception {
        store.close();
        String index = request.folder().resolve("store/index").toString();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + index, "laurea", "")) {
            connection.createStatement().execute("update record set name = 'touched'");
        }
        store = stores.open(request);
        assertEquals(3, store.find("touched", 9).size(), "nothing was taken from the journal");
        store.close();
        assertTrue(stores.examine(request).isIndexRebuilt());
        store = stores.open(request);
        assertEquals(0, store.find("touched", 9).size());
    }

    @Test
    void isBackedUpBeforeAnotherVersionTouchesIt() throws Exception {
        Path writtenBy = request.folder().resolve("store/written-by");
        String now = Files.readString(writtenBy);
        store.close();
        store = stores.open(request);
        assertEquals(List.of(), stores.backups(request.folder()));
        store.close();
        Files.writeString(writtenBy, "journal 0\n");
        store = stores.open(request);
        List<Path> backups = stores.backups(request.folder());
        assertEquals(1, backups.size());
        assertEquals(1, stores.verify(backups.get(0), null).entries());
        assertEquals(now, Files.readString(writtenBy));
    }

    @Test
    void endsARestorationThatWasStoppedBeforeItIsOpened() throws Exception {
        Path journal = request.folder().resolve("store/journal.lj");
        Path former = Files.createDirectory(request.folder().resolve("store-before-x"));
        Files.copy(journal, former.resolve("journal.verified"));
        assertThrows(StoreException.class, () -> stores.open(request));
        assertTrue(Files.exists(former.resolve("journal.verified")), "who does not have the lock leaves it alone");
        Files.delete(former.resolve("journal.verified"));
        store.close();
        Files.copy(journal, former.resolve("journal.verified"));
        store = stores.open(request);
        assertTrue(Files.exists(former.resolve("journal.lj")));
        assertTrue(Files.notExists(former.resolve("journal.verified")));
        assertEquals(3, records(store, batch).size());
    }

    @Test
    void refusesAFolderThatADatabaseCannotName() {
        Path odd = folder.resolve("a;b");
        StoreException refused = assertThrows(StoreException.class, () -> stores.open(StoreRequest.of(odd)));
        assertEquals(Trouble.UNUSABLE, refused.trouble());
        assertTrue(refused.text().in(Language.EN).contains(odd.toString()));
        assertTrue(Files.notExists(odd));
    }

    @Test
    void isReadByAnotherWhileItIsWritten() throws Exception {
        assertEquals(Trouble.IN_USE, assertThrows(StoreException.class, () -> stores.open(request)).trouble());
        try (RecordStore reader = stores.open(new StoreRequest(request.folder(), null, true))) {
            assertTrue(reader.info().isReadOnly());
            assertEquals(records(store, batch), records(reader, batch));
            assertEquals(Trouble.READ_ONLY, assertThrows(StoreException.class,
                    () -> reader.apply(set("li", edited(batch, ids.get(0), 0, "张三0", "甲")))).trouble());
        }
        store.apply(set("wang", edited(batch, ids.get(0), 0, "张三0", "甲")));
    }
}
