package org.laurea.office.internal.desk;

import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.store.StoredRecord;
import org.laurea.core.text.Language;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.CellEdit;
import org.laurea.office.document.RowFinding;
import org.laurea.office.edit.Reasons;
import org.laurea.testkit.MemoryStore;

/** Two users at one batch do what comes to their minds: in the end both see what the store has, and what a fresh check finds. */
class TwoDesksTest {

    private static final int RUNS = Boolean.getBoolean("laurea.full") ? 200 : 12;
    private static final int STEPS = 40;

    private final Ui ui = new Ui();

    @Test
    void bothSeeTheSameInTheEnd(@TempDir Path folder) throws Exception {
        seeTheSame(new TestOffice(folder));
    }

    @Test
    void bothSeeTheSameInTheEndThoughFindingsComeLater(@TempDir Path folder) throws Exception {
        seeTheSame(new TestOffice(folder, 1));
    }

    private void seeTheSame(TestOffice office) throws Exception {
        for (int seed = 0; seed < RUNS; seed++) {
            assertTrue(run(office, new Random(seed)) > 0, "they came into each other's way");
        }
    }

    private int run(TestOffice office, Random random) throws Exception {
        StumblingStore stumbling = new StumblingStore(new MemoryStore());
        office.fill(stumbling.store(), 12, 3, 1);
        WorkingDesk one = office.sit(stumbling.store(), "wang", ui);
        WorkingDesk other = office.sit(stumbling.store(), "li", ui);
        BatchDocument first = ui.await(one.open(TestOffice.BATCH));
        BatchDocument second = ui.await(other.open(TestOffice.BATCH));
        Recorder heard = new Recorder();
        first.listen(heard);
        second.listen(heard);
        first.edit(Reasons.edit(1), List.of(new CellEdit(first.record(0).id(), 0, "甲")));
        second.edit(Reasons.edit(1), List.of(new CellEdit(first.record(0).id(), 0, "乙")));
        ui.settle(one, other);
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(12) == 0) {
                stumbling.fail(random.nextBoolean() ? "apply" : "changes");
            }
            boolean isFirst = random.nextBoolean();
            step(isFirst ? first : second, isFirst ? one : other, random);
            if (random.nextInt(3) == 0) {
                ui.settle(one, other);
                stumbling.recover();
            }
        }
        stumbling.recover();
        ui.settle(one, other);
        ui.await(first.rename("end"));
        ui.settle(one, other);
        ui.until(() -> !first.isBehind() && !second.isBehind());
        WorkingDesk third = office.sit(stumbling.store(), "zhao", ui);
        BatchDocument fresh = office.checked(third, ui);
        assertIterableEquals(told(fresh), told(first));
        assertIterableEquals(told(fresh), told(second));
        assertTrue(heard.last().isSaved());
        one.close();
        other.close();
        third.close();
        return heard.conflicts.size();
    }

    private void step(BatchDocument document, WorkingDesk desk, Random random) {
        if (document.size() == 0) {
            return;
        }
        switch (random.nextInt(12)) {
            case 0 -> add(document, desk, random);
            case 1 -> document.remove(Reasons.remove(1), List.of(any(document, random).id()));
            case 2 -> desk.undo();
            case 3 -> desk.redo();
            case 4 -> document.check();
            case 5 -> document.accept(document.findings(random.nextInt(document.size())), "why");
            case 6 -> document.withdraw(document.findings(random.nextInt(document.size())));
            default -> edit(document, random);
        }
    }

    /** Only one of them adds, for two records at one position may come in either order. */
    private void add(BatchDocument document, WorkingDesk desk, Random random) {
        if ("wang".equals(desk.user())) {
            document.add(Reasons.add(1), List.of(any(document, random).values()));
        }
    }

    private void edit(BatchDocument document, Random random) {
        List<CellEdit> edits = new ArrayList<>();
        int field = random.nextInt(document.type().fields().size());
        for (int i = random.nextInt(3); i >= 0; i--) {
            edits.add(new CellEdit(any(document, random).id(), field, any(document, random).values().get(field)));
        }
        document.edit(Reasons.edit(edits.size()), edits);
    }

    private static StoredRecord any(BatchDocument document, Random random) {
        return document.record(random.nextInt(document.size()));
    }

    static List<String> told(BatchDocument document) {
        List<String> told = new ArrayList<>();
        told.add(document.batch().head() + " " + document.size() + " " + document.batch().records());
        told.add(document.tally().toString());
        for (int index = 0; index < document.size(); index++) {
            StoredRecord record = document.record(index);
            UUID id = record.id();
            told.add(id + " " + record.position() + " " + record.values() + " " + new TreeMap<>(record.imported()) + " "
                    + document.mark(index));
            for (RowFinding finding : document.findings(index)) {
                told.add(finding.finding().rule().code() + " " + finding.finding().row() + " " + finding.acceptance()
                        + " " + finding.finding().message().in(Language.EN));
            }
        }
        return told;
    }
}
