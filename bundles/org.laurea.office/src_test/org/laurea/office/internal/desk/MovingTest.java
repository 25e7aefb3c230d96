package org.laurea.office.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.Entry;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordStore;
import org.laurea.core.text.InputException;
import org.laurea.office.batch.RecordMove;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.CellEdit;
import org.laurea.office.document.RowFinding;
import org.laurea.office.edit.Reasons;
import org.laurea.testkit.MemoryStore;
import org.laurea.validation.Severity;

/** Records whose award date is that of another batch go there, and come back by one undo. */
class MovingTest {

    private static final String DAY = "20250626";

    private final Ui ui = new Ui();
    private final RecordStore store = new MemoryStore();
    private final RecordMove move = new RecordMove(store, "wang", () -> Instant.EPOCH);
    private TestOffice office;
    private WorkingDesk desk;
    private List<UUID> ids;
    private BatchDocument document;
    private int day;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        office = new TestOffice(folder);
        day = office.field("HXWRQ");
        ids = office.fill(store, 12, 0, 3);
        desk = office.sit(store, "wang", ui);
        document = ui.await(desk.open(TestOffice.BATCH));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void set(int index, int field, String text) throws Exception {
        ui.await(document.edit(Reasons.edit(1), List.of(new CellEdit(ids.get(index), field, text))));
    }

    private Batch from() throws Exception {
        return store.batch(TestOffice.BATCH).orElseThrow();
    }

    private List<Batch> others() throws Exception {
        return store.batches().stream().filter(batch -> !batch.id().equals(TestOffice.BATCH)).toList();
    }

    @Test
    void theBatchOfTheDayIsMadeAndTheDocumentFollows() throws Exception {
        set(3, day, DAY);
        set(5, day, DAY);
        int records = document.size();
        Entry entry = move.move(from(), Set.of(ids.get(3), ids.get(5), ids.get(6))).orElseThrow();
        ui.settle(desk);
        assertEquals(records - 2, document.size());
        assertEquals(-1, document.indexOf(ids.get(3)));
        assertEquals(1, others().size());
        assertEquals(List.of(DAY, "10001", 2),
                List.of(others().get(0).day(), others().get(0).unit(), others().get(0).records()));
        assertEquals(Set.of(TestOffice.BATCH, others().get(0).id()), Set.copyOf(entry.batches()));
        ui.await(desk.undo());
        assertEquals(records, document.size());
        assertEquals(DAY, document.value(document.indexOf(ids.get(3)), day));
        assertEquals(List.of(), others());
        ui.await(desk.redo());
        assertEquals(records - 2, document.size());
    }

    @Test
    void theNextOnesGoToTheSameBatch() throws Exception {
        set(1, day, DAY);
        move.move(from(), Set.of(ids.get(1)));
        set(2, day, DAY);
        move.move(from(), Set.of(ids.get(2)));
        assertEquals(List.of(2), others().stream().map(Batch::records).toList());
    }

    @Test
    void theReasonsForWarningsGoWithThem() throws Exception {
        int number = office.field("XWZSBH");
        String text = document.value(4, number);
        set(4, number, text.substring(0, 6) + "2019" + text.substring(10));
        RowFinding warning = document.findings(4).stream()
                .filter(found -> found.finding().rule().severity() == Severity.WARNING).findFirst().orElseThrow();
        ui.await(document.accept(List.of(warning), "late"));
        set(4, day, DAY);
        move.move(from(), Set.of(ids.get(4)));
        assertEquals(List.of(), store.acceptances(TestOffice.BATCH));
        assertEquals(List.of("late"), store.acceptances(others().get(0).id()).stream().map(one -> one.reason())
                .toList());
        BatchDocument there = ui.await(desk.open(others().get(0).id()));
        assertEquals(1, there.tally().accepted());
    }

    @Test
    void whatBelongsHereOrHasNoRealDayStays() throws Exception {
        set(2, day, "2025-06-26");
        assertTrue(move.move(from(), Set.copyOf(ids)).isEmpty());
    }

    @Test
    void nothingLeavesABatchThatIsOnItsWay() throws Exception {
        set(3, day, DAY);
        BatchHead head = from().head();
        store.apply(new ChangeSet(UUID.randomUUID(), Instant.EPOCH, "li", Reason.of("restate"), List.of(
                new Change.BatchAltered(TestOffice.BATCH, head, new BatchHead(head.name(), BatchState.AUTHORISED)))));
        Batch locked = from();
        assertThrows(InputException.class, () -> move.move(locked, Set.of(ids.get(3))));
    }
}
