package org.laurea.workbench.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurea.core.code.CodeEntry;
import org.laurea.core.text.InputException;
import org.laurea.office.document.RowFinding;
import org.laurea.validation.CheckOptions;
import org.laurea.workbench.sample.SampleDegrees;
import org.laurea.workbench.sample.SampleDocument;

class RecordModelTest {

    private static final int CLEAN = 0;

    private final SampleDocument document;
    private RecordModel model;

    RecordModelTest() throws InputException {
        document = new SampleDocument(new SampleDegrees("regular"), 60, 20);
    }

    @BeforeEach
    void select() {
        model = new RecordModel(document, new CodePicker(document.codes));
        model.select(document.record(CLEAN).id());
    }

    private FieldPlace place(String code) {
        return model.places().stream().filter(place -> place.stored().code().equals(code)).findFirst().orElseThrow();
    }

    private String value(String code) {
        return model.value(place(code).index());
    }

    @Test
    void everyFieldHasItsPlaceInTheOfficialOrder() {
        assertEquals(IntStream.range(0, 27).boxed().toList(), model.places().stream().map(FieldPlace::index).toList());
        assertEquals(List.of("identity", "study", "degree", "thesis"), FormPlan.groups(model.places()));
    }

    @Test
    void codesAndNamesArePairedBothWays() {
        for (FieldPlace place : model.places()) {
            if (place.partner() >= 0) {
                assertEquals(place.index(), model.places().get(place.partner()).partner());
            }
        }
    }

    @Test
    void unitsAreFoundByCodeNameAndPinyin() {
        for (String typed : List.of("10003", "清华", "qinghua", "qhdx")) {
            assertTrue(model.entries(place("PYDWM"), typed).stream().anyMatch(entry -> entry.code().equals("10003")),
                    typed);
        }
    }

    @Test
    void everyFieldWithATableProposesEntries() {
        for (FieldPlace place : model.places()) {
            assertEquals(place.table() != null, !model.entries(place, "").isEmpty(), place.stored().code());
        }
    }

    @Test
    void choosingACodeSetsTheNameInTheSameChange() {
        CodeEntry entry = model.entries(place("PYDWM"), "10003").get(0);
        assertNotNull(model.choose(place("PYDWM"), entry));
        assertEquals("10003", value("PYDWM"));
        assertEquals("清华大学", value("PYDW"));
        assertEquals(1, document.reasons.size());
    }

    @Test
    void choosingANameSetsTheCode() {
        CodeEntry entry = model.entries(place("PYDW"), "清华大学").get(0);
        model.choose(place("PYDW"), entry);
        assertEquals("10003", value("PYDWM"));
    }

    @Test
    void typingACodeTakesItsNameAlongUnlessTheNameWasSomethingElse() {
        model.type(place("PYDWM"), "10003");
        assertEquals("清华大学", value("PYDW"));
        model.type(place("PYDW"), "another name");
        model.type(place("PYDWM"), "10001");
        assertEquals("another name", value("PYDW"));
    }

    @Test
    void typingWhatIsThereChangesNothing() {
        assertNull(model.type(place("XM"), value("XM")));
        assertTrue(document.reasons.isEmpty());
    }

    @Test
    void nothingIsChangedInADocumentThatCanOnlyBeRead() {
        document.setReadOnly(true);
        assertNull(model.type(place("XM"), "another"));
    }

    @Test
    void whatIsTypedIsCheckedBeforeItIsTakenIn() {
        model.checkWith(new RowProbe(document.checks.plan(document.category, CheckOptions.plain()), 27));
        int before = model.findings().size();
        List<RowFinding> live = model.findings(place("ZJHM").index(), value("ZJHM").substring(0, 17) + '?');
        assertTrue(live.stream().anyMatch(found -> "ZJHM".equals(found.finding().field())));
        assertEquals(before, model.findings().size());
        assertTrue(document.reasons.isEmpty());
    }

    @Test
    void theImportedTextComesBack() {
        String imported = value("XM");
        model.type(place("XM"), "another");
        assertEquals(imported, model.imported(0));
        model.restore(place("XM"));
        assertEquals(imported, value("XM"));
    }

    @Test
    void theNextProblemIsFoundBehindTheRecordAndFromTheTopAgain() {
        for (int start : new int[] {CLEAN, document.size() - 1}) {
            model.select(document.record(start).id());
            int next = document.indexOf(model.nextWithFinding());
            assertNotNull(document.mark(next));
            for (int step = 1; (start + step) % document.size() != next; step++) {
                assertNull(document.mark((start + step) % document.size()));
            }
        }
    }

    @Test
    void aRecordThatIsGoneHasNothing() {
        model.select(new UUID(9, 999));
        assertEquals(-1, model.row());
        assertEquals("", model.value(0));
        assertTrue(model.findings().isEmpty());
        assertFalse(model.places().isEmpty());
    }
}
