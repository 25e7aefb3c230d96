package org.laurea.office.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.store.BatchState;
import org.laurea.office.document.CellEdit;
import org.laurea.office.edit.Reasons;
import org.laurea.validation.Severity;

/** Changes of so many records that their findings come later. */
class BigChangeTest extends LateFindings {

    private static final int RECORDS = 20;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        sit(folder, RECORDS, 0, 3);
        document = office.checked(desk, ui);
        document.listen(heard);
    }

    private void nameAll(int count, String text) {
        List<CellEdit> edits = new ArrayList<>();
        ids.subList(0, count).forEach(id -> edits.add(new CellEdit(id, name, text)));
        document.edit(Reasons.fillDown(count), edits);
    }

    private void isAsAFreshDocument() throws Exception {
        endsAsIn(office);
    }

    @Test
    void showsTheTextsAtOnceAndTheFindingsLater() throws Exception {
        nameAll(MOST_AT_ONCE + 1, "王1");
        assertEquals("王1", document.value(2, name));
        assertTrue(document.isBehind());
        assertNull(document.mark(2));
        assertEquals(List.of(), document.findings(2));
        ui.until(() -> !document.isBehind());
        assertEquals(Severity.ERROR, document.mark(2, name));
        assertEquals(MOST_AT_ONCE + 1, document.tally().rowsWithErrors());
        isAsAFreshDocument();
    }

    @Test
    void findsAtOnceWhatIsWrongInFewRecords() {
        nameAll(MOST_AT_ONCE, "王1");
        assertFalse(document.isBehind());
        assertEquals(MOST_AT_ONCE, document.tally().rowsWithErrors());
    }

    @Test
    void takesFurtherChangesMeanwhile() throws Exception {
        nameAll(RECORDS, "王1");
        nameAll(1, "王五");
        document.remove(Reasons.remove(1), List.of(ids.get(4)));
        document.add(Reasons.add(1), List.of(document.record(5).values()));
        assertEquals("王五", document.value(0, name));
        assertTrue(document.isBehind());
        isAsAFreshDocument();
        assertNull(document.mark(0));
    }

    @Test
    void catchesUpWithOneBigChangeAfterAnother() throws Exception {
        nameAll(RECORDS, "王1");
        nameAll(RECORDS, "王五");
        nameAll(RECORDS - 1, "王2");
        isAsAFreshDocument();
        assertEquals(RECORDS - 1, document.tally().rowsWithErrors());
    }

    @Test
    void isNotCheckedBeforeTheFindingsAreThere() throws Exception {
        var checked = document.check();
        nameAll(RECORDS, "王1");
        assertEquals(RECORDS, ui.await(checked).rowsWithErrors());
        assertEquals(BatchState.DRAFT, document.batch().state());
    }

    @Test
    void followsTheUndoingOfABigChange() throws Exception {
        List<List<String>> copies = ids.stream().map(id -> document.record(document.indexOf(id)).values()).toList();
        ui.await(document.add(Reasons.add(RECORDS), copies));
        isAsAFreshDocument();
        assertTrue(document.tally().errors() > 0);
        ui.await(desk.undo());
        assertEquals(RECORDS, document.size());
        isAsAFreshDocument();
        assertEquals(0, document.tally().errors());
    }
}
