package org.laurea.office.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.Language;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.CellEdit;
import org.laurea.office.document.RowFinding;
import org.laurea.office.edit.Reasons;
import org.laurea.testkit.MemoryStore;
import org.laurea.validation.Severity;

/** An open batch as a user sees it, beside another user's. */
class DocumentTest {

    private final Ui ui = new Ui();
    private final StumblingStore stumbling = new StumblingStore(new MemoryStore());
    private final Recorder heard = new Recorder();
    private TestOffice office;
    private WorkingDesk desk;
    private WorkingDesk other;
    private List<UUID> ids;
    private BatchDocument document;
    private int name;
    private int number;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        office = new TestOffice(folder);
        name = office.field("XM");
        number = office.field("XWZSBH");
        ids = office.fill(stumbling.store(), 20, 0, 3);
        desk = office.sit(stumbling.store(), "wang", ui);
        other = office.sit(stumbling.store(), "li", ui);
        document = ui.await(desk.open(TestOffice.BATCH));
        document.listen(heard);
    }

    @AfterEach
    void close() {
        desk.close();
        other.close();
    }

    private CompletableFuture<Entry> set(BatchDocument where, int index, int field, String text) {
        return where.edit(Reasons.edit(1), List.of(new CellEdit(ids.get(index), field, text)));
    }

    private List<String> rules(int index) {
        return document.findings(index).stream().map(finding -> finding.finding().rule().code()).toList();
    }

    @Test
    void showsWhatTheStoreHas() {
        assertEquals(20, document.size());
        assertEquals(ids.get(4), document.record(4).id());
        assertEquals(4, document.indexOf(ids.get(4)));
        assertEquals(-1, document.indexOf(UUID.randomUUID()));
        assertEquals(0, document.tally().errors());
        assertFalse(document.isReadOnly());
    }

    @Test
    void showsAnEditAtOnceAndSavesIt() throws Exception {
        String before = document.value(2, name);
        CompletableFuture<Entry> saved = set(document, 2, name, "王1");
        assertEquals("王1", document.value(2, name));
        assertEquals(Severity.ERROR, document.mark(2, name));
        assertEquals(Severity.ERROR, document.mark(2));
        assertNull(document.mark(2, number));
        assertEquals(1, document.tally().rowsWithErrors());
        assertEquals(before, document.imported(2, name));
        assertFalse(heard.last().isSaved());
        assertEquals(Set.of(ids.get(2)), heard.last().records());
        Entry entry = ui.await(saved);
        assertTrue(heard.last().isSaved());
        assertEquals(entry.sequence(), document.batch().entry());
        assertEquals("王1", stumbling.store().record(ids.get(2)).orElseThrow().values().get(name));
        ui.await(set(document, 2, name, before));
        assertNull(document.imported(2, name));
        assertEquals(0, document.tally().errors());
    }

    @Test
    void leavesOutEditsThatChangeNothing() throws Exception {
        long head = stumbling.store().head().orElseThrow().sequence();
        assertEquals(head, ui.await(set(document, 2, name, document.value(2, name))).sequence());
    }

    @Test
    void marksBothRowsThatAnEditConcerns() throws Exception {
        ui.await(set(document, 3, number, document.value(9, number)));
        assertTrue(rules(9).contains("XWZSBH-04"));
        assertEquals(Severity.ERROR, document.mark(9, number));
        ui.await(set(document, 3, number, document.value(3, number).substring(0, 12) + "9999"));
        assertFalse(rules(9).contains("XWZSBH-04"));
    }

    @Test
    void addsAndRemovesRecords() throws Exception {
        List<String> copy = document.record(5).values();
        ui.await(document.add(Reasons.add(1), List.of(copy, List.of("x"))));
        assertEquals(22, document.size());
        assertTrue(heard.changes.get(0).isStructural());
        assertTrue(rules(20).contains("XWZSBH-04"));
        assertEquals("", document.value(21, 5));
        ui.await(document.remove(Reasons.remove(2), List.of(ids.get(5), document.record(21).id())));
        assertEquals(20, document.size());
        assertEquals(List.of(), rules(19));
        assertEquals(5, document.indexOf(ids.get(6)));
    }

    @Test
    void followsAnotherUserAndTellsConflicts() throws Exception {
        BatchDocument theirs = ui.await(other.open(TestOffice.BATCH));
        ui.await(set(theirs, 1, name, "李四"));
        ui.settle(desk, other);
        assertEquals("李四", document.value(1, name));
        CompletableFuture<Entry> first = set(theirs, 1, name, "李五");
        CompletableFuture<Entry> second = set(document, 1, name, "李六");
        CompletableFuture<Entry> third = set(document, 1, number, "1");
        Entry won = ui.await(first.handle((entry, failure) -> entry));
        Entry alsoWon = ui.await(second.handle((entry, failure) -> entry));
        assertTrue(won == null != (alsoWon == null), "one of two, not both and not none");
        ui.await(third);
        ui.settle(desk, other);
        String text = won == null ? "李六" : "李五";
        assertEquals(text, document.value(1, name));
        assertEquals(text, theirs.value(1, name));
        assertEquals("1", document.value(1, number));
        assertEquals("1", theirs.value(1, number));
        assertEquals(won == null ? 0 : 1, heard.conflicts.size());
    }

    @Test
    void undoesAndRedoesAsOneStep() throws Exception {
        List<CellEdit> edits = new ArrayList<>();
        ids.forEach(id -> edits.add(new CellEdit(id, name, "张三")));
        String before = document.value(7, name);
        ui.await(document.edit(Reasons.fillDown(edits.size()), edits));
        Entry undone = ui.await(desk.undo()).orElseThrow();
        assertEquals(before, document.value(7, name));
        assertEquals("撤销：向下填充 20 个单元格", Reasons.text(undone.reason()).in(Language.ZH));
        Entry redone = ui.await(desk.redo()).orElseThrow();
        assertEquals("张三", document.value(7, name));
        assertEquals("Redo: fill down cells: 20", Reasons.text(redone.reason()).in(Language.EN));
        ui.await(desk.undo());
        assertEquals(before, document.value(7, name));
        assertEquals(true, ui.await(desk.undo()).isEmpty());
    }

    @Test
    void setsCellsAndAddsRecordsAsOneStep() throws Exception {
        String before = document.value(19, name);
        ui.await(document.put(Reasons.paste(2), List.of(new CellEdit(ids.get(19), name, "王芳")),
                List.of(document.record(5).values())));
        assertEquals(21, document.size());
        assertEquals("王芳", document.value(19, name));
        ui.await(desk.undo());
        assertEquals(20, document.size());
        assertEquals(before, document.value(19, name));
    }

    @Test
    void undoesAdditions() throws Exception {
        ui.await(document.add(Reasons.add(1), List.of(document.record(5).values())));
        ui.await(desk.undo());
        assertEquals(20, document.size());
        assertEquals(0, document.tally().errors());
        ui.await(document.remove(Reasons.remove(1), List.of(ids.get(3))));
        ui.await(desk.undo());
        assertEquals(3, document.indexOf(ids.get(3)));
        assertEquals(20, document.size());
    }

    @Test
    void isCheckedUntilItChanges() throws Exception {
        assertEquals(0, ui.await(document.check()).errors());
        assertEquals(BatchState.CHECKED, document.batch().state());
        assertEquals(BatchState.CHECKED, stumbling.store().batch(TestOffice.BATCH).orElseThrow().state());
        Entry entry = ui.await(set(document, 2, name, "王1"));
        assertEquals(2, entry.changes());
        assertEquals(BatchState.DRAFT, document.batch().state());
        ui.await(document.check());
        assertEquals(BatchState.DRAFT, document.batch().state());
        ui.await(desk.undo());
        assertEquals(BatchState.CHECKED, document.batch().state());
    }

    @Test
    void undoingWhatAnotherUserHasCheckedMakesADraftOfIt() throws Exception {
        ui.await(set(document, 1, name, "李四"));
        BatchDocument theirs = ui.await(other.open(TestOffice.BATCH));
        ui.await(theirs.check());
        ui.settle(desk, other);
        assertEquals(BatchState.CHECKED, document.batch().state());
        ui.await(desk.undo());
        ui.settle(desk, other);
        assertEquals(BatchState.DRAFT, document.batch().state());
        assertEquals(BatchState.DRAFT, theirs.batch().state());
    }

    @Test
    void keepsEditsMadeDuringACheck() throws Exception {
        CompletableFuture<?> checked = document.check();
        set(document, 2, name, "王1");
        document.remove(Reasons.remove(1), List.of(ids.get(4)));
        document.add(Reasons.add(1), List.of(document.record(5).values()));
        ui.await(checked);
        assertEquals(Severity.ERROR, document.mark(2, name));
        assertTrue(rules(19).contains("XWZSBH-04"));
        assertEquals(BatchState.DRAFT, document.batch().state());
    }

    @Test
    void letsWarningsStandAsLongAsTheTextIsTheSame() throws Exception {
        int title = office.field("LWTM");
        ui.await(set(document, 2, title, "调度: 甲"));
        List<RowFinding> open = document.findings(2).stream()
                .filter(finding -> finding.finding().rule().severity() == Severity.WARNING).toList();
        assertFalse(open.isEmpty(), "the title gives a warning");
        ui.await(document.accept(open, "so ist es"));
        assertEquals(open.size(), document.tally().accepted());
        assertEquals(0, document.tally().warnings());
        assertNull(document.mark(2, title));
        assertEquals("so ist es", document.findings(2).get(0).acceptance().reason());
        ui.await(set(document, 2, title, "调度: 乙"));
        assertEquals(0, document.tally().accepted());
        ui.await(set(document, 2, title, "调度: 甲"));
        assertEquals(open.size(), document.tally().accepted());
        ui.await(document.withdraw(document.findings(2)));
        assertEquals(0, document.tally().accepted());
        assertEquals(Severity.WARNING, document.mark(2, title));
    }

    @Test
    void showsWhatIsOnDiskIfItCannotBeSaved() throws Exception {
        String before = document.value(2, name);
        stumbling.fail("apply");
        ExecutionException failure = assertThrows(ExecutionException.class,
                () -> ui.await(set(document, 2, name, "王1")));
        assertInstanceOf(StoreException.class, failure.getCause());
        assertEquals(before, document.value(2, name));
        assertEquals(0, document.tally().errors());
        assertEquals(List.of("full"), heard.failures);
        stumbling.fail("record");
        assertThrows(ExecutionException.class, () -> ui.await(set(document, 2, name, "王1")));
        assertThrows(ExecutionException.class, () -> ui.await(document.remove(Reasons.remove(1), List.of(ids.get(3)))));
        assertEquals(before, document.value(2, name));
        assertEquals(3, document.indexOf(ids.get(3)));
        stumbling.recover();
        ui.await(set(document, 2, name, "王五"));
        assertEquals("王五", stumbling.store().record(ids.get(2)).orElseThrow().values().get(name));
    }

    @Test
    void catchesUpWhatItCouldNotRead() throws Exception {
        BatchDocument theirs = ui.await(other.open(TestOffice.BATCH));
        stumbling.fail("changes");
        ui.await(set(theirs, 1, name, "李四"));
        ui.await(set(document, 0, name, "李三"));
        stumbling.recover();
        ui.await(set(theirs, 2, name, "李五"));
        ui.await(set(document, 0, name, "李二"));
        ui.settle(desk, other);
        assertEquals("李四", document.value(1, name));
        assertEquals("李五", document.value(2, name));
    }

    @Test
    void undoFailsIfAnotherUserCameBetween() throws Exception {
        ui.await(set(document, 1, name, "李四"));
        BatchDocument theirs = ui.await(other.open(TestOffice.BATCH));
        ui.await(set(theirs, 1, name, "李五"));
        ExecutionException failure = assertThrows(ExecutionException.class, () -> ui.await(desk.undo()));
        assertInstanceOf(ConflictException.class, failure.getCause());
        assertEquals("李五", document.value(1, name));
    }

    @Test
    void isOneDocumentForAllWhoOpenIt() throws Exception {
        BatchDocument again = ui.await(desk.open(TestOffice.BATCH));
        assertSame(document, again);
        again.close();
        assertSame(document, ui.await(desk.open(TestOffice.BATCH)));
        ExecutionException failure = assertThrows(ExecutionException.class,
                () -> ui.await(desk.open(UUID.randomUUID())));
        assertInstanceOf(StoreException.class, failure.getCause());
    }
}
