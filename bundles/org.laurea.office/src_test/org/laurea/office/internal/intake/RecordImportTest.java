package org.laurea.office.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;

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
import org.laurea.core.store.StoredRecord;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.office.intake.DryRun;
import org.laurea.office.intake.Intake;
import org.laurea.office.intake.IntakeProgress;
import org.laurea.office.intake.IntakeResult;
import org.laurea.office.intake.RepeatedRow;
import org.laurea.validation.Severity;

class RecordImportTest {

    @TempDir
    Path folder;
    private Clerk clerk;

    @BeforeEach
    void sitDown() {
        clerk = new Clerk(folder);
    }

    private DryRun dryRun(Path file) throws Exception {
        return clerk.open(file).dryRun(IntakeProgress.NONE);
    }

    private IntakeResult take(Path file) throws Exception {
        Intake intake = clerk.open(file);
        intake.dryRun(IntakeProgress.NONE);
        return intake.execute(IntakeProgress.NONE);
    }

    @Test
    void aDryRunTellsEverythingAndWritesNothing() throws Exception {
        DryRun run = dryRun(clerk.file("regular.xlsx", Clerk.REGULAR, 300, 20));
        assertEquals(List.of(300, 300, 0, 0, 0),
                List.of(run.rows(), run.added(), run.changed(), run.same(), run.locked()));
        assertTrue(run.isOfUse());
        assertTrue(run.errors() > 0);
        assertTrue(run.rowsWithErrors() > 0);
        assertEquals(Severity.ERROR, run.findings().get(0).severity());
        assertTrue(run.findings().get(0).first().get(0).row() > 1);
        assertFalse(run.findings().get(0).title().in(Language.ZH).isEmpty());
        assertEquals(0, clerk.store.batches().size());
        assertTrue(clerk.store.head().isEmpty());
    }

    @Test
    void rowsBecomeRecordsInTheOrderOfTheSheetAndOneUndoTakesThemBack() throws Exception {
        Path file = clerk.file("regular.csv", Clerk.REGULAR, 700, 0);
        IntakeResult result = take(file);
        Batch batch = clerk.onlyBatch();
        assertEquals(List.of("10001", "20250625", "regular"), List.of(batch.unit(), batch.day(), batch.type().id()));
        assertEquals(700, batch.records());
        assertEquals(700, result.added());
        List<StoredRecord> records = clerk.records(batch.id());
        List<String> names = new ArrayList<>();
        clerk.sample(Clerk.REGULAR, 700, 0, LocalDate.of(2025, 6, 25)).rows().forEach(row -> names.add(row.text(0)));
        assertEquals(names, records.stream().map(record -> record.values().get(0)).toList());
        assertEquals(1, records.get(0).position());
        Entry entry = result.entry();
        assertNotNull(entry);
        assertEquals(1, entry.sequence());
        assertEquals("import", entry.reason().key());
        clerk.store.revert(1, UUID.randomUUID(), Instant.EPOCH, "clerk", Reason.of("undo"));
        assertEquals(0, clerk.store.batches().size());
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        Path file = clerk.file("regular.csv", Clerk.REGULAR, 50, 5);
        take(file);
        DryRun again = dryRun(file);
        assertEquals(List.of(0, 0, 50), List.of(again.added(), again.changed(), again.same()));
        assertFalse(again.isOfUse());
        IntakeResult nothing = take(file);
        assertNull(nothing.entry());
        assertEquals(1, clerk.store.entries(Long.MAX_VALUE, 9).size());
    }

    @Test
    void aChangedCellIsOneEditAndTakesACheckedBatchBackToDraft() throws Exception {
        Path file = clerk.file("regular.csv", Clerk.REGULAR, 30, 0);
        take(file);
        Batch batch = clerk.onlyBatch();
        alter(batch, BatchState.CHECKED);
        String name = clerk.records(batch.id()).get(4).values().get(0);
        Files.writeString(file, Files.readString(file).replaceFirst("\n" + name + ",", "\n" + name + "二,"));
        DryRun run = dryRun(file);
        assertEquals(List.of(0, 1, 29), List.of(run.added(), run.changed(), run.same()));
        assertEquals(6, run.changes().get(0).row());
        assertEquals(name + "二", run.changes().get(0).edits().get(0).after());
        assertEquals(1, run.batches().get(0).changed());
        take(file);
        assertEquals(BatchState.DRAFT, clerk.onlyBatch().state());
        assertEquals(name, clerk.records(batch.id()).get(4).imported().get(0));
    }

    @Test
    void recordsOfABatchThatIsAuthorisedStayAsTheyAreButAreListed() throws Exception {
        Path file = clerk.file("regular.csv", Clerk.REGULAR, 20, 0);
        take(file);
        Batch batch = clerk.onlyBatch();
        alter(batch, BatchState.AUTHORISED);
        String name = clerk.records(batch.id()).get(0).values().get(0);
        Files.writeString(file, Files.readString(file).replaceFirst("\n" + name + ",", "\n" + name + "二,"));
        DryRun run = dryRun(file);
        assertEquals(List.of(0, 0, 0, 20), List.of(run.added(), run.changed(), run.same(), run.locked()));
        assertEquals(List.of(2), run.lockedRows().stream().map(row -> row.row()).toList());
        assertFalse(run.isOfUse());
    }

    @Test
    void rowsOfADayWhoseBatchIsAuthorisedGoToANewBatch() throws Exception {
        take(clerk.file("regular.csv", Clerk.REGULAR, 20, 0));
        alter(clerk.onlyBatch(), BatchState.FILED);
        DryRun run = dryRun(clerk.file("regular2.csv", Clerk.REGULAR, 25, 0));
        assertEquals(5, run.added());
        assertEquals(20, run.locked());
        assertTrue(run.batches().get(0).isNew());
    }

    @Test
    void eachAwardDateHasABatchAndNewRowsJoinTheOpenOneOfTheirDay() throws Exception {
        take(clerk.file("regular.csv", Clerk.REGULAR, 20, 0));
        Path other = clerk.file("regular-b.csv", Clerk.REGULAR, 10, 0, LocalDate.of(2025, 7, 1));
        Path more = clerk.file("regular-c.csv", Clerk.REGULAR, 22, 0);
        List<String> lines = new ArrayList<>();
        Files.readAllLines(other).forEach(line -> lines.add(line.replaceAll(",10001([234])2025", ",10001$12925")));
        lines.addAll(Files.readAllLines(more).subList(21, 23));
        Path both = clerk.text("regular-d.csv", String.join("\n", lines));
        DryRun run = dryRun(both);
        assertEquals(List.of("20250625", "20250701"), run.batches().stream().map(batch -> batch.day()).toList());
        assertEquals(List.of(false, true), run.batches().stream().map(batch -> batch.isNew()).toList());
        assertEquals(List.of(2, 10), run.batches().stream().map(batch -> batch.added()).toList());
        assertTrue(run.findings().stream().noneMatch(rule -> rule.rule().equals("HXWRQ-03")));
        take(both);
        assertEquals(List.of(10, 22), clerk.store.batches().stream().map(Batch::records).toList());
        UUID first = clerk.store.batches().get(1).id();
        assertEquals(22, clerk.records(first).get(21).position());
    }

    @Test
    void rowsWithoutARealDateGoWhereMostRowsGo() throws Exception {
        Path file = clerk.file("regular.csv", Clerk.REGULAR, 10, 0);
        Files.writeString(file, Files.readString(file).replaceFirst(",20250625,", ",20250631,"));
        take(file);
        assertEquals(10, clerk.onlyBatch().records());
        assertEquals("20250625", clerk.onlyBatch().day());
    }

    @Test
    void aRowThatIsThereTwiceIsKeptAndListed() throws Exception {
        Path file = clerk.file("regular.csv", Clerk.REGULAR, 10, 0);
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add(lines.get(3));
        Path twice = clerk.text("regular-twice.csv", String.join("\n", lines));
        DryRun run = dryRun(twice);
        assertEquals(List.of(new RepeatedRow(12, 4)), run.repeated());
        take(twice);
        assertEquals(11, clerk.onlyBatch().records());
        assertEquals(11, dryRun(twice).same());
    }

    @Test
    void recordsWithoutCertificateAreFoundByPerson() throws Exception {
        Path file = clerk.file("regular.csv", Clerk.REGULAR, 10, 0);
        Files.writeString(file, Files.readString(file).replaceAll(",1000142025[0-9]{6},", ",,"));
        take(file);
        assertEquals(10, dryRun(file).same());
    }

    @Test
    void columnsThatTheFileDoesNotHaveStayAsTheyAre() throws Exception {
        take(clerk.file("regular.csv", Clerk.REGULAR, 5, 0));
        List<String> values = clerk.records(clerk.onlyBatch().id()).get(0).values();
        int number = Clerk.REGULAR.recordType().indexOf("XWZSBH");
        int category = Clerk.REGULAR.recordType().indexOf("XWLBM");
        int major = Clerk.REGULAR.recordType().indexOf("ZYDM");
        Path file = clerk.text("regular-names.csv", "姓名,学位证书编号,学位类别码,学科/专业代码\n新名," + values.get(number) + ','
                + values.get(category) + ',' + values.get(major) + '\n');
        DryRun run = dryRun(file);
        assertEquals(1, run.changed());
        assertEquals(1, run.changes().get(0).edits().size());
    }

    @Test
    void theTwoRecordsOfADoubleDegreeAreTwo() throws Exception {
        Path file = clerk.file("dual.csv", Clerk.DUAL, 8, 0);
        take(file);
        assertEquals(8, clerk.onlyBatch().records());
        assertEquals(List.of(8, 0), List.of(dryRun(file).same(), dryRun(file).repeated().size()));
    }

    @Test
    void annotationsOfJointDegreesHaveNoDay() throws Exception {
        Path file = clerk.file("partners.csv", Clerk.JOINT, 6, 0);
        Intake intake = clerk.open(file);
        assertEquals("joint", intake.target() == null ? "" : intake.target().id());
        take(file);
        assertEquals("", clerk.onlyBatch().day());
        assertEquals("10001", clerk.onlyBatch().unit());
        assertEquals(6, dryRun(file).same());
    }

    @Test
    void namedBatchesAreMadeAndFoundAgain() throws Exception {
        take(clerk.file("regular.csv", Clerk.REGULAR, 5, 0));
        Path more = clerk.file("regular-more.csv", Clerk.REGULAR, 8, 0);
        Intake intake = clerk.open(more);
        intake.nameBatches("second");
        assertEquals(List.of("", "second"), intake.dryRun(IntakeProgress.NONE).batches().stream()
                .map(batch -> batch.name()).sorted().toList());
        intake.execute(IntakeProgress.NONE);
        assertEquals(2, clerk.store.batches().size());
    }

    @Test
    void whoGivesUpLeavesNothing() throws Exception {
        Path file = clerk.file("regular.csv", Clerk.REGULAR, 3_000, 0);
        Intake intake = clerk.open(file);
        intake.dryRun(IntakeProgress.NONE);
        assertThrows(CancellationException.class, () -> intake.execute(new After(1_000)));
        assertTrue(clerk.store.head().isEmpty());
        assertThrows(CancellationException.class, () -> intake.dryRun(new After(1_000)));
    }

    @Test
    void nothingIsWrittenFromAFileOrStoreThatTheDryRunDidNotSee() throws Exception {
        Path file = clerk.file("regular.csv", Clerk.REGULAR, 5, 0);
        Intake intake = clerk.open(file);
        assertThrows(IllegalStateException.class, () -> intake.execute(IntakeProgress.NONE));
        intake.dryRun(IntakeProgress.NONE);
        Files.writeString(file, Files.readString(file) + "\n");
        InputException changed = assertThrows(InputException.class, () -> intake.execute(IntakeProgress.NONE));
        assertTrue(changed.text().in(Language.EN).contains("saved again"));
        Intake second = clerk.open(file);
        second.dryRun(IntakeProgress.NONE);
        take(clerk.file("regular-other.csv", Clerk.REGULAR, 9, 0));
        assertThrows(InputException.class, () -> second.execute(IntakeProgress.NONE));
    }

    private void alter(Batch batch, BatchState state) throws Exception {
        clerk.store.apply(new ChangeSet(UUID.randomUUID(), Instant.EPOCH, "clerk", Reason.of("state"), List
                .of(new Change.BatchAltered(batch.id(), batch.head(), new BatchHead(batch.head().name(), state)))));
    }

    private record After(int rows) implements IntakeProgress {

        private static final ThreadLocal<Integer> SEEN = new ThreadLocal<>();

        @Override
        public void rows(int done, int all) {
            SEEN.set(done);
        }

        @Override
        public boolean isCancelled() {
            Integer seen = SEEN.get();
            return seen != null && seen >= rows;
        }
    }
}
