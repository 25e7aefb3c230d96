package org.laurea.office.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.CellEdit;
import org.laurea.office.document.Tally;
import org.laurea.office.edit.Reasons;

/** A batch of so many records that its rows are shown before they are checked. */
class FirstCheckTest extends LateFindings {

    private static final int RECORDS = 40;
    private static final int WRONG = 6;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        sit(folder, RECORDS, WRONG, 5);
        document = ui.await(desk.open(TestOffice.BATCH));
    }

    private void endsAsIfCheckedWhole(Path folder) throws Exception {
        endsAsIn(new TestOffice(folder));
    }

    @Test
    void rowsAreThereBeforeTheirFindings(@TempDir Path folder) throws Exception {
        document.listen(heard);
        assertEquals(RECORDS, document.size());
        assertTrue(document.isBehind());
        assertEquals(0, document.tally().errors());
        document.forEachFinding(finding -> {
            throw new AssertionError("nothing was checked yet");
        });
        ui.until(() -> !heard.changes.isEmpty());
        assertFalse(document.isBehind());
        assertEquals(List.of(), List.copyOf(heard.last().records()), "too many to name");
        assertTrue(document.tally().rowsWithErrors() > 0);
        endsAsIfCheckedWhole(folder);
    }

    @Test
    void fewRecordsComeWithTheirFindings(@TempDir Path folder) throws Exception {
        BatchDocument small = ui.await(new TestOffice(folder, RECORDS).sit(store, "li", ui).open(TestOffice.BATCH));
        assertFalse(small.isBehind());
        assertTrue(small.tally().rowsWithErrors() > 0);
    }

    @Test
    void takesEditsMeanwhile(@TempDir Path folder) throws Exception {
        document.listen(heard);
        document.edit(Reasons.edit(1), List.of(new CellEdit(ids.get(0), name, "\u738B1")));
        document.edit(Reasons.edit(1), List.of(new CellEdit(ids.get(1), name, "\u738B1")));
        document.edit(Reasons.edit(1), List.of(new CellEdit(ids.get(1), name, "\u738B\u4E94")));
        document.remove(Reasons.remove(1), List.of(ids.get(2)));
        document.add(Reasons.add(1), List.of(document.record(5).values()));
        assertTrue(document.isBehind());
        assertNull(document.mark(0));
        endsAsIfCheckedWhole(folder);
        assertTrue(document.tally().byRule().containsKey("DUP-01"), "the record that was added is a twin");
    }

    @Test
    void takesAWholeNewTableMeanwhile(@TempDir Path folder) throws Exception {
        document.listen(heard);
        document.edit(Reasons.fillDown(RECORDS),
                ids.stream().map(id -> new CellEdit(id, name, "\u738B1")).toList());
        document.remove(Reasons.remove(3), ids.subList(10, 13));
        endsAsIfCheckedWhole(folder);
        assertEquals(RECORDS - 3, document.tally().rowsWithErrors());
    }

    @Test
    void undoesMeanwhile(@TempDir Path folder) throws Exception {
        document.listen(heard);
        document.edit(Reasons.edit(1), List.of(new CellEdit(ids.get(0), name, "\u738B1")));
        ui.await(desk.undo());
        endsAsIfCheckedWhole(folder);
    }

    @Test
    void aBatchIsOpenedWhileAnotherIsChecked() throws Exception {
        CountDownLatch isOpen = new CountDownLatch(1);
        desk.checker().execute(() -> {
            try {
                isOpen.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        document.listen(heard);
        document.close();
        BatchDocument again = ui.await(desk.open(TestOffice.BATCH));
        assertNotSame(document, again);
        assertTrue(again.isBehind());
        isOpen.countDown();
        ui.until(() -> !document.isBehind());
    }

    @Test
    void isNotCalledCheckedBeforeItIs() throws Exception {
        Tally checked = ui.await(document.check());
        assertTrue(checked.rowsWithErrors() > 0);
        assertFalse(document.isBehind());
        assertEquals(BatchState.DRAFT, document.batch().state());
    }

    @Test
    void aFiledBatchIsCheckedForReading() throws Exception {
        ui.await(document.rename("sent"));
        BatchHead head = document.batch().head();
        store.apply(TestOffice.altered(head, new BatchHead(head.name(), BatchState.SENT)));
        ui.settle(desk);
        assertTrue(document.isReadOnly());
        assertTrue(ui.await(document.check()).rowsWithErrors() > 0);
    }
}
