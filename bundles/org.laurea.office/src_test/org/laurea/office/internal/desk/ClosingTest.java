package org.laurea.office.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.laurea.core.store.Change;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.FieldEdit;
import org.laurea.core.text.Language;
import org.laurea.office.LostChange;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.CellEdit;
import org.laurea.office.edit.Reasons;
import org.laurea.testkit.MemoryStore;

/** A batch that is closed while something is on its way to disk, and opened again: it shows what the store has in the end. */
class ClosingTest {

    private static final int CHANGED = 2;
    private static final int ACCEPTED = 3;
    private static final int OPEN = 4;

    /** What somebody does to a batch. */
    private enum Deed {

        EDIT((test, document) -> document.edit(Reasons.edit(1),
                List.of(new CellEdit(test.ids.get(CHANGED), test.title, "\u8c03\u5ea6: \u4e59")))),
        ADD((test, document) -> document.add(Reasons.add(1), List.of(document.record(CHANGED).values()))),
        REMOVE((test, document) -> document.remove(Reasons.remove(1), List.of(test.ids.get(CHANGED)))),
        ACCEPT((test, document) -> document.accept(document.findings(OPEN), "so ist es")),
        WITHDRAW((test, document) -> document.withdraw(document.findings(ACCEPTED))),
        RENAME((test, document) -> document.rename("later")),
        UNDO((test, document) -> test.desk.undo());

        private final BiFunction<ClosingTest, BatchDocument, CompletableFuture<?>> deed;

        Deed(BiFunction<ClosingTest, BatchDocument, CompletableFuture<?>> deed) {
            this.deed = deed;
        }

        CompletableFuture<?> on(ClosingTest test, BatchDocument document) {
            return deed.apply(test, document);
        }
    }

    private final Ui ui = new Ui();
    private final StumblingStore stumbling = new StumblingStore(new MemoryStore());
    private WorkingDesk desk;
    private WorkingDesk other;
    private WorkingDesk third;
    private BatchDocument theirs;
    private List<UUID> ids;
    private BatchDocument document;
    private int title;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        TestOffice office = new TestOffice(folder);
        title = office.field("LWTM");
        ids = office.fill(stumbling.store(), 12, 0, 3);
        desk = office.sit(stumbling.store(), "wang", ui);
        other = office.sit(stumbling.store(), "li", ui);
        third = office.sit(stumbling.store(), "zhao", ui);
        theirs = ui.await(other.open(TestOffice.BATCH));
        document = ui.await(desk.open(TestOffice.BATCH));
        ui.await(document.edit(Reasons.edit(2), List.of(new CellEdit(ids.get(ACCEPTED), title, "\u8c03\u5ea6: \u7532"),
                new CellEdit(ids.get(OPEN), title, "\u8c03\u5ea6: \u4e19"))));
        ui.await(document.accept(document.findings(ACCEPTED), "so ist es"));
        assertEquals(1, document.tally().accepted());
        assertEquals(1, document.tally().warnings());
    }

    @AfterEach
    void close() {
        stumbling.release();
        desk.close();
        other.close();
        third.close();
    }

    private void assertShowsWhatTheStoreHas(BatchDocument shown) throws Exception {
        ui.settle(desk, other);
        BatchDocument fresh = ui.await(third.open(TestOffice.BATCH));
        List<String> stored = TwoDesksTest.told(fresh);
        fresh.close();
        assertIterableEquals(stored, TwoDesksTest.told(shown));
        assertIterableEquals(stored, TwoDesksTest.told(theirs));
    }

    @ParameterizedTest
    @EnumSource
    void isNotLoadedBeforeWhatIsOnItsWayIsWritten(Deed deed) throws Exception {
        CompletableFuture<Void> writing = stumbling.hold(deed == Deed.UNDO ? "revert" : "apply");
        CompletableFuture<?> saved = deed.on(this, document);
        document.close();
        CompletableFuture<BatchDocument> opening = desk.open(TestOffice.BATCH);
        ui.await(writing);
        CompletableFuture<Void> soon = new CompletableFuture<>();
        desk.loader().execute(() -> ui.execute(() -> soon.complete(null)));
        ui.await(soon);
        assertFalse(opening.isDone(), "loaded too early");
        stumbling.release();
        BatchDocument again = ui.await(opening);
        assertNotSame(document, again);
        List<String> first = TwoDesksTest.told(again);
        ui.await(saved);
        assertShowsWhatTheStoreHas(again);
        assertIterableEquals(first, TwoDesksTest.told(again));
    }

    @ParameterizedTest
    @EnumSource
    void catchesUpWithWhatTheClosedOneWritesWhileItLoads(Deed deed) throws Exception {
        for (String reading : List.of("head", "batch", "records", "acceptances")) {
            BatchDocument closed = document;
            closed.close();
            CompletableFuture<Void> loading = stumbling.hold(reading);
            CompletableFuture<BatchDocument> opening = desk.open(TestOffice.BATCH);
            ui.await(loading);
            CompletableFuture<?> saved = deed.on(this, closed);
            stumbling.release();
            document = ui.await(opening);
            assertNotSame(closed, document);
            ui.await(saved.handle((entry, failure) -> entry));
            assertShowsWhatTheStoreHas(document);
        }
    }

    @ParameterizedTest
    @EnumSource
    void followsWhatTheClosedOneStillDoes(Deed deed) throws Exception {
        document.close();
        BatchDocument again = ui.await(desk.open(TestOffice.BATCH));
        assertNotSame(document, again);
        ui.await(deed.on(this, document));
        assertShowsWhatTheStoreHas(again);
    }

    @Test
    void isLetGoOnlyOnceByEachWhoOpenedIt() throws Exception {
        document.close();
        BatchDocument again = ui.await(desk.open(TestOffice.BATCH));
        document.close();
        assertSame(again, ui.await(desk.open(TestOffice.BATCH)));
    }

    @Test
    void doesNotTakeWhatCouldNotBeWritten() throws Exception {
        stumbling.fail("apply");
        CompletableFuture<?> saved = Deed.EDIT.on(this, document);
        document.close();
        CompletableFuture<BatchDocument> opening = desk.open(TestOffice.BATCH);
        ui.await(saved.handle((entry, failure) -> entry));
        stumbling.recover();
        assertShowsWhatTheStoreHas(ui.await(opening));
    }

    @Test
    void tellsOfWhatIsLostAfterAllHaveLetItGo() throws Exception {
        List<LostChange> lost = new ArrayList<>();
        desk.listen(lost::add);
        CompletableFuture<Void> writing = stumbling.hold("apply");
        stumbling.fail("apply");
        CompletableFuture<?> saved = Deed.EDIT.on(this, document);
        document.close();
        ui.await(writing);
        assertEquals(List.of(), lost);
        stumbling.release();
        ui.await(saved.handle((entry, failure) -> entry));
        assertEquals(1, lost.size());
        assertEquals(TestOffice.BATCH, lost.get(0).batch().id());
        assertEquals(Reasons.edit(1), lost.get(0).reason());
        assertEquals("full", lost.get(0).why().in(Language.EN));
    }

    @Test
    void tellsOfAConflictAfterAllHaveLetItGo() throws Exception {
        List<LostChange> lost = new ArrayList<>();
        desk.listen(lost::add);
        Change theirs = new Change.RecordEdited(TestOffice.BATCH, ids.get(CHANGED),
                List.of(new FieldEdit(title, document.value(CHANGED, title), "other")));
        stumbling.store().apply(new ChangeSet(UUID.randomUUID(), Instant.EPOCH, "li", Reasons.edit(1),
                List.of(theirs)));
        CompletableFuture<?> saved = Deed.REMOVE.on(this, document);
        document.close();
        ui.await(saved.handle((entry, failure) -> entry));
        assertEquals(List.of(Reasons.remove(1)), lost.stream().map(LostChange::reason).toList());
    }

    @Test
    void tellsNobodyElseWhileSomebodyListens() throws Exception {
        List<LostChange> lost = new ArrayList<>();
        desk.listen(lost::add);
        Recorder heard = new Recorder();
        document.listen(heard);
        stumbling.fail("apply");
        ui.await(Deed.EDIT.on(this, document).handle((entry, failure) -> entry));
        assertEquals(List.of("full"), heard.failures);
        assertEquals(List.of(), lost);
    }
}
