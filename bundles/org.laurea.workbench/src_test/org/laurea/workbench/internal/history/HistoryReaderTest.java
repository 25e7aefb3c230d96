package org.laurea.workbench.internal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.FieldEdit;
import org.laurea.core.store.Reason;
import org.laurea.core.store.StoredType;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;
import org.laurea.testkit.MemoryStore;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.sample.SampleDegrees;

class HistoryReaderTest {

    private static final UUID BATCH = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final UUID RECORD = new UUID(1, 1);
    private static final Instant DAY = Instant.parse("2025-06-20T08:00:00Z");

    private final MemoryStore store = new MemoryStore();
    private final StoredType type = StoredType.of(new SampleDegrees("regular"));
    private final HistoryReader reader = new HistoryReader(store,
            new StepTexts(new Texts(Messages.beside(HistoryReader.class), Language.EN), type));
    private int sets;

    @BeforeEach
    void fill() throws Exception {
        List<String> values = new ArrayList<>(Collections.nCopies(type.fields().size(), ""));
        values.set(0, "Wang Fang");
        apply(0, open(BATCH), new Change.RecordAdded(BATCH, RECORD, 1, values, Map.of()));
        apply(1, open(OTHER));
        apply(2, new Change.RecordEdited(BATCH, RECORD, List.of(new FieldEdit(2, "", "20010305"),
                new FieldEdit(1, "", "\u5973"))));
    }

    private Change open(UUID batch) {
        return new Change.BatchOpened(batch, type, "10001", "20250625", new BatchHead("", BatchState.DRAFT));
    }

    private void apply(int day, Change... changes) throws Exception {
        store.apply(new ChangeSet(new UUID(7, sets++), DAY.plusSeconds(day * 86_400L), "clerk", Reason.of("edit", 1),
                List.of(changes)));
    }

    @Test
    void theHistoryOfARecordIsNewestFirstWithWhatChanged() throws Exception {
        List<HistoryLine> lines = reader.record(RECORD);
        assertEquals(2, lines.size());
        assertEquals(List.of(new StepLine("Birth date", "", "20010305"), new StepLine("Gender", "", "\u5973")),
                lines.get(0).steps());
        assertEquals(List.of(new StepLine("Record added", "", "Wang Fang")), lines.get(1).steps());
    }

    @Test
    void theHistoryOfABatchLeavesOtherBatchesOut() throws Exception {
        List<HistoryLine> lines = reader.batch(BATCH, Long.MAX_VALUE, 10);
        assertEquals(List.of(3L, 1L), lines.stream().map(line -> line.entry().sequence()).toList());
        assertEquals(List.of(3L), reader.batch(BATCH, Long.MAX_VALUE, 1).stream()
                .map(line -> line.entry().sequence()).toList());
        assertEquals(List.of(1L), reader.batch(BATCH, 3, 10).stream().map(line -> line.entry().sequence()).toList());
    }

    @Test
    void stepsOfAnEntryAreThoseOfTheBatch() throws Exception {
        assertEquals(List.of("Batch opened", "Record added"),
                reader.steps(1, BATCH).stream().map(StepLine::what).toList());
        assertTrue(reader.steps(1, OTHER).isEmpty());
    }

    @Test
    void tablesForTheClipboardQuoteWhatWouldBreakThem() {
        assertEquals("a\t\"b\tc\"\n\"d\"\"e\"\t", Tsv.of(List.of(List.of("a", "b\tc"), List.of("d\"e", ""))));
    }
}
