package org.laurea.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.laurea.store.internal.Texts.edited;
import static org.laurea.store.internal.Texts.records;
import static org.laurea.store.internal.Texts.set;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.store.StoreRequest;

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
