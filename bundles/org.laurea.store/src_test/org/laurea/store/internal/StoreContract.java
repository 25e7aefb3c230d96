package org.laurea.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.laurea.store.internal.Texts.added;
import static org.laurea.store.internal.Texts.edited;
import static org.laurea.store.internal.Texts.ids;
import static org.laurea.store.internal.Texts.opened;
import static org.laurea.store.internal.Texts.records;
import static org.laurea.store.internal.Texts.set;
import static org.laurea.store.internal.Texts.values;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.store.Acceptance;
import org.laurea.core.store.Backup;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.Change.AcceptanceWithdrawn;
import org.laurea.core.store.Change.BatchAltered;
import org.laurea.core.store.Change.BatchDropped;
import org.laurea.core.store.Change.DocumentKept;
import org.laurea.core.store.Change.RecordRemoved;
import org.laurea.core.store.Change.WarningAccepted;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.Conflict;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Diagnosis;
import org.laurea.core.store.Entry;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.RecordStore.Registration;
import org.laurea.core.store.StoreRequest;
import org.laurea.core.store.StoredDocument;
import org.laurea.core.store.StoredRecord;

/** What every store does, whatever it stands on. */
abstract class StoreContract {

    @TempDir
    Path folder;

    final LaureaStores stores = new LaureaStores();
    final UUID batch = UUID.randomUUID();
    final List<UUID> ids = ids(3);
    StoreRequest request;
    RecordStore store;

    /** How the store is opened. */
    abstract StoreRequest request(Path data) throws Exception;

    @BeforeEach
    void open() throws Exception {
        request = request(folder.resolve("data"));
        store = stores.open(request);
        store.apply(set("wang", Texts.batch(batch, ids)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Entry edit(String who, int record, int field, String before, String after) throws Exception {
        return store.apply(set(who, edited(batch, ids.get(record), field, before, after)));
    }

    private Entry undo(String who) throws Exception {
        return store.revert(store.undoable(who).orElseThrow().sequence(), UUID.randomUUID(), Instant.now(), who,
                Reason.of("undo"));
    }

    private Entry redo(String who) throws Exception {
        return store.revert(store.redoable(who).orElseThrow().sequence(), UUID.randomUUID(), Instant.now(), who,
                Reason.of("redo"));
    }

    private String text(int record, int field) throws Exception {
        return store.record(ids.get(record)).orElseThrow().values().get(field);
    }

    @Test
    void tellsBatchesAndRecordsInOrder() throws Exception {
        Batch told = store.batches().get(0);
        assertEquals(new Batch(batch, Texts.type(), "10001", "20260701", new BatchHead("夏", BatchState.DRAFT), 3, 1,
                Instant.parse("2026-07-01T08:00:00Z")), told);
        assertEquals(List.of(values(0), values(1), values(2)),
                records(store, batch).stream().map(StoredRecord::values).toList());
    }

    @Test
    void keepsWhatWasImportedOfFieldsThatDiffer() throws Exception {
        edit("wang", 0, 0, "张三0", "李四");
        edit("wang", 0, 0, "李四", "王五");
        assertEquals(Map.of(0, "张三0"), store.record(ids.get(0)).orElseThrow().imported());
        edit("wang", 0, 0, "王五", "张三0");
        assertEquals(Map.of(), store.record(ids.get(0)).orElseThrow().imported());
    }

    @Test
    void undoesAndRedoesEachUsersOwnChanges() throws Exception {
        edit("wang", 0, 0, "张三0", "甲");
        edit("li", 1, 0, "张三1", "乙");
        undo("wang");
        assertEquals(List.of("张三0", "乙"), List.of(text(0, 0), text(1, 0)));
        assertTrue(store.redoable("li").isEmpty());
        redo("wang");
        assertEquals("甲", text(0, 0));
        undo("wang");
        edit("wang", 2, 0, "张三2", "丙");
        assertTrue(store.redoable("wang").isEmpty());
    }

    @Test
    void keepsDocumentsForGood() throws Exception {
        StoredDocument manifest = new StoredDocument("manifest", "id1", new byte[] {0, 1, -1});
        StoredDocument receipt = new StoredDocument("receipt", "id1", new byte[2_000_000]);
        Entry mine = edit("wang", 0, 0, "张三0", "甲");
        Entry others = edit("li", 1, 0, "张三1", "乙");
        Entry kept = store.apply(set("wang", new DocumentKept(batch, manifest)));
        store.apply(set("hub", new DocumentKept(batch, receipt)));
        assertEquals(List.of(manifest), store.documents(batch, "manifest"));
        assertEquals(new DocumentKept(batch, receipt), store.document("receipt", "id1").orElseThrow());
        assertTrue(store.document("receipt", "id2").isEmpty());
        assertTrue(store.undoable("wang").isEmpty());
        for (Entry entry : List.of(mine, others, kept)) {
            assertThrows(ConflictException.class, () -> store.revert(entry.sequence(), UUID.randomUUID(), Instant.now(),
                    "li", Reason.of("undo")));
        }
        assertEquals(kept, store.entry(kept.id()).orElseThrow());
        Entry later = edit("wang", 0, 0, "甲", "丙");
        assertEquals(later.sequence(), store.undoable("wang").orElseThrow().sequence());
        undo("wang");
        assertEquals("甲", text(0, 0));
    }

    @Test
    void undoesSeveralStepsAndComesBack() throws Exception {
        for (int i = 0; i < 5; i++) {
            edit("wang", 0, 8, i == 0 ? values(0).get(8) : "v" + (i - 1), "v" + i);
        }
        for (int i = 0; i < 6; i++) {
            undo("wang");
        }
        assertTrue(store.batches().isEmpty());
        assertTrue(store.undoable("wang").isEmpty());
        for (int i = 0; i < 6; i++) {
            redo("wang");
        }
        assertTrue(store.redoable("wang").isEmpty());
        assertEquals("v4", text(0, 8));
    }

    @Test
    void refusesWhatWasMadeUponSomethingElseAndTellsWho() throws Exception {
        edit("li", 0, 0, "张三0", "李四");
        edit("zhao", 0, 1, values(0).get(1), "x");
        ConflictException refused = assertThrows(ConflictException.class, () -> edit("wang", 0, 0, "张三0", "王五"));
        assertEquals(List.of(new Conflict(ids.get(0), 0, "张三0", "王五", "李四", "li",
                Instant.parse("2026-07-01T08:00:00Z"))), refused.conflicts());
        assertEquals("李四", text(0, 0));
        assertEquals(3, store.head().orElseThrow().sequence());
    }

    @Test
    void refusesTheWholeSetForOneStep() throws Exception {
        ChangeSet mixed = set("wang", edited(batch, ids.get(0), 0, "张三0", "甲"),
                edited(batch, ids.get(1), 0, "other", "乙"), edited(batch, UUID.randomUUID(), 0, "", "丙"));
        assertEquals(2, assertThrows(ConflictException.class, () -> store.apply(mixed)).conflicts().size());
        assertEquals("张三0", text(0, 0));
    }

    @Test
    void appliesASetOnce() throws Exception {
        ChangeSet once = set("wang", edited(batch, ids.get(0), 0, "张三0", "甲"));
        Entry first = store.apply(once);
        assertEquals(first, store.apply(once));
        assertEquals(2, store.head().orElseThrow().sequence());
    }

    @Test
    void refusesToTakeBackWhatWasTakenBack() throws Exception {
        Entry entry = edit("wang", 0, 0, "张三0", "甲");
        undo("wang");
        assertThrows(ConflictException.class, () -> store.revert(entry.sequence(), UUID.randomUUID(), Instant.now(),
                "li", Reason.of("undo")));
    }

    @Test
    void findsByWhatPeopleKnow() throws Exception {
        assertEquals(3, store.find("张三", 10).size());
        assertEquals(2, store.find("张三", 2).size());
        for (String text : List.of("张三1", values(1).get(1).toLowerCase(), values(1).get(2), "EX1", "001X")) {
            assertEquals(List.of(ids.get(1)), store.find(text, 10).stream().map(StoredRecord::id).toList(), text);
        }
        assertEquals(List.of(), store.find("10001420261", 10));
        assertEquals(List.of(), store.find("%", 10));
        assertEquals(List.of(ids.get(2)), store.withCertificates("regular", List.of(values(2).get(2), "?")).stream()
                .map(StoredRecord::id).toList());
        assertEquals(List.of(), store.withCertificates("minor", List.of(values(2).get(2))));
    }

    @Test
    void tellsTheHistoryOfARecordAndABatchAsOfAMoment() throws Exception {
        store.apply(new ChangeSet(UUID.randomUUID(), Instant.parse("2026-08-01T00:00:00Z"), "li", Reason.of("edit"),
                List.of(edited(batch, ids.get(0), 0, "张三0", "甲"))));
        assertEquals(List.of(2L, 1L),
                store.history(ids.get(0)).stream().map(version -> version.entry().sequence()).toList());
        assertEquals(added(batch, ids.get(0), 0), store.history(ids.get(0)).get(1).change());
        List<StoredRecord> past = new ArrayList<>();
        store.recordsAsOf(batch, Instant.parse("2026-07-31T00:00:00Z"), past::add);
        assertEquals(List.of("张三0", "张三1", "张三2"), past.stream().map(record -> record.values().get(0)).toList());
        List<StoredRecord> now = new ArrayList<>();
        store.recordsAsOf(batch, Instant.MAX, now::add);
        assertEquals(records(store, batch), now);
    }

    @Test
    void keepsAcceptances() throws Exception {
        Acceptance acceptance = new Acceptance(batch, ids.get(0), "D-1", "XM", "张三0", "查过");
        store.apply(set("wang", new WarningAccepted(acceptance)));
        assertEquals(List.of(acceptance), store.acceptances(batch));
        assertThrows(ConflictException.class, () -> store.apply(set("wang", new WarningAccepted(acceptance))));
        store.apply(set("wang", new AcceptanceWithdrawn(acceptance)));
        assertEquals(List.of(), store.acceptances(batch));
    }

    @Test
    void altersAndDropsBatches() throws Exception {
        BatchHead draft = new BatchHead("夏", BatchState.DRAFT);
        store.apply(set("wang", new BatchAltered(batch, draft, new BatchHead("夏", BatchState.CHECKED))));
        store.apply(set("li", new BatchAltered(batch, draft, new BatchHead("秋", BatchState.DRAFT))));
        BatchHead both = new BatchHead("秋", BatchState.CHECKED);
        assertEquals(both, store.batch(batch).orElseThrow().head());
        BatchDropped dropped = new BatchDropped(batch, Texts.type(), "10001", "20260701", both);
        assertThrows(ConflictException.class, () -> store.apply(set("wang", dropped)));
        List<Change> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.add(new RecordRemoved(batch, ids.get(i), i, values(i), Map.of()));
        }
        all.add(dropped);
        store.apply(set("wang", all));
        assertEquals(List.of(), store.batches());
        undo("wang");
        assertEquals(3, records(store, batch).size());
        assertEquals(both, store.batch(batch).orElseThrow().head());
    }

    @Test
    void removesAndAddsTheSameRecordInOneSet() throws Exception {
        store.apply(set("wang", new RecordRemoved(batch, ids.get(0), 0, values(0), Map.of()),
                added(batch, ids.get(0), 7)));
        assertEquals(7, store.record(ids.get(0)).orElseThrow().position());
        undo("wang");
        assertEquals(0, store.record(ids.get(0)).orElseThrow().position());
    }

    @Test
    void takesEveryText() throws Exception {
        String odd = "\u0000\u001f\"\\\n\ud800 \ud83c\udf93'%_;--";
        edit("wang", 0, 0, "张三0", odd);
        edit("wang", 0, 9, values(0).get(9), "𠮷".repeat(5_000));
        assertEquals(odd, text(0, 0));
        assertEquals("𠮷".repeat(5_000), text(0, 9));
        assertEquals(odd, records(store, batch).get(0).values().get(0));
    }

    @Test
    void tellsListenersInOrder() throws Exception {
        List<Long> heard = new ArrayList<>();
        CountDownLatch two = new CountDownLatch(2);
        try (Registration registration = store.listen(entry -> {
            heard.add(entry.sequence());
            two.countDown();
        })) {
            edit("wang", 0, 0, "张三0", "甲");
            edit("wang", 0, 0, "甲", "乙");
            assertTrue(two.await(10, TimeUnit.SECONDS));
        }
        edit("wang", 0, 0, "乙", "丙");
        assertEquals(List.of(2L, 3L), heard);
    }

    @Test
    void tellsEntriesAndTheirSteps() throws Exception {
        Entry entry = edit("wang", 0, 0, "张三0", "甲");
        assertEquals(entry, store.head().orElseThrow());
        assertEquals(List.of(entry), store.entries(Long.MAX_VALUE, 1));
        assertEquals(List.of(1L), store.entries(2, 9).stream().map(Entry::sequence).toList());
        List<Change> steps = new ArrayList<>();
        store.changes(2, steps::add);
        assertEquals(List.of(edited(batch, ids.get(0), 0, "张三0", "甲")), steps);
    }

    @Test
    void comesBackAsItWas() throws Exception {
        edit("wang", 0, 0, "张三0", "甲");
        List<StoredRecord> before = records(store, batch);
        Entry head = store.head().orElseThrow();
        store.close();
        Diagnosis diagnosis = stores.examine(request);
        assertEquals(List.of(), diagnosis.problems());
        assertFalse(diagnosis.isIndexRebuilt());
        assertEquals(3, diagnosis.records());
        store = stores.open(request);
        assertEquals(before, records(store, batch));
        assertEquals(head, store.head().orElseThrow());
    }

    @Test
    void isBackedUp() throws Exception {
        edit("wang", 0, 0, "张三0", "甲");
        List<StoredRecord> before = records(store, batch);
        Backup backup = store.backup(folder.resolve("copy.zip"));
        assertEquals(2, backup.entries());
        assertEquals(3, backup.records());
        Path other = folder.resolve("other");
        assertEquals(null, stores.restore(backup.file(), other, passphrase()));
        try (RecordStore restored = stores.open(new StoreRequest(other, passphrase(), false))) {
            assertEquals(before, records(restored, batch));
        }
    }

    @Test
    void isBackedUpOnceADay() throws Exception {
        Backup backup = store.backupOfToday().orElseThrow();
        assertEquals(List.of(backup.file()), stores.backups(request.folder()));
        assertEquals(3, stores.verify(backup.file(), passphrase()).records());
        edit("wang", 0, 0, "张三0", "甲");
        assertTrue(store.backupOfToday().isEmpty());
    }

    /** The passphrase of its backups. */
    char[] passphrase() {
        return null;
    }

    @Test
    void opensABatchOnlyOnce() {
        assertThrows(ConflictException.class, () -> store.apply(set("wang", opened(batch))));
    }
}
