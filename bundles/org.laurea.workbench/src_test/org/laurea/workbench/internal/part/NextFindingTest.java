package org.laurea.workbench.internal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.laurea.core.store.StoredField;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.workbench.sample.SampleDegrees;
import org.laurea.workbench.sample.SampleDocument;

class NextFindingTest {

    @Test
    void stepByStepEveryMarkedCellIsMetOnce() throws InputException {
        SampleDocument document = new SampleDocument(new SampleDegrees("regular"), 40, 15);
        int marked = 0;
        for (int row = 0; row < document.size(); row++) {
            for (int field = 0; field < 27; field++) {
                marked += document.mark(row, field) == null ? 0 : 1;
            }
        }
        Set<NextFinding.Cell> met = new LinkedHashSet<>();
        NextFinding.Cell cell = NextFinding.behind(document, 0, -1).orElseThrow();
        while (met.add(cell)) {
            cell = NextFinding.behind(document, document.indexOf(cell.record()), cell.field()).orElseThrow();
        }
        assertEquals(marked, met.size());
        assertEquals(met.iterator().next(), cell);
    }

    @Test
    void aCleanBatchHasNone() throws InputException {
        assertTrue(NextFinding.behind(new SampleDocument(new SampleDegrees("regular"), 5, 0), 0, -1).isEmpty());
    }

    @Test
    void fieldsAreNamedByTheOfficialNameOrTheWordsOfTheIdentifier() {
        StoredField field = new StoredField("ZJHM", "\u8bc1\u4ef6\u53f7\u7801", "idDocumentNumber");
        assertEquals("ID document number", FieldNames.of(field, Language.EN));
        assertEquals("\u8bc1\u4ef6\u53f7\u7801", FieldNames.of(field, Language.ZH));
    }
}
