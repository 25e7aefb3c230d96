package org.laurea.office.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.CellEdit;
import org.laurea.office.edit.Reasons;

/** The first records of a large batch can be looked at before the rest is read. */
class GlanceTest extends LateFindings {

    private static final int FIRST = 200;
    private static final int RECORDS = 250;

    private final List<BatchDocument> seen = new ArrayList<>();

    private BatchDocument open(Path folder) throws Exception {
        sit(folder, RECORDS, 0, 3);
        return ui.await(desk.open(TestOffice.BATCH, seen::add));
    }

    @Test
    void theFirstRecordsComeBeforeTheWhole(@TempDir Path folder) throws Exception {
        BatchDocument whole = open(folder);
        assertEquals(1, seen.size());
        BatchDocument first = seen.get(0);
        assertTrue(first.isPartial());
        assertTrue(first.isBehind());
        assertEquals(FIRST, first.size());
        assertEquals(RECORDS, first.batch().records());
        for (int row = 0; row < FIRST; row++) {
            assertEquals(whole.record(row), first.record(row));
            assertEquals(row, first.indexOf(whole.record(row).id()));
        }
        assertEquals(-1, first.indexOf(whole.record(FIRST).id()));
        assertFalse(whole.isPartial());
        assertEquals(RECORDS, whole.size());
    }

    @Test
    void nothingIsChangedInThem(@TempDir Path folder) throws Exception {
        open(folder);
        BatchDocument first = seen.get(0);
        assertTrue(first.isReadOnly());
        List<CellEdit> edits = List.of(new CellEdit(ids.get(0), name, "x"));
        assertThrows(ExecutionException.class, () -> ui.await(first.edit(Reasons.edit(1), edits)));
    }

    @Test
    void aBatchThatIsSoonReadComesWhole(@TempDir Path folder) throws Exception {
        sit(folder, RECORDS, 0, 3);
        try (WorkingDesk quick = new TestOffice(folder, RECORDS).sit(store, "li", ui)) {
            assertEquals(RECORDS, ui.await(quick.open(TestOffice.BATCH, seen::add)).size());
        }
        assertEquals(List.of(), seen);
    }

    @Test
    void aBatchThatIsOpenComesWhole(@TempDir Path folder) throws Exception {
        BatchDocument whole = open(folder);
        assertEquals(whole, ui.await(desk.open(TestOffice.BATCH, seen::add)));
        assertEquals(1, seen.size());
    }
}
