package org.laurea.office.internal.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.FieldEdit;
import org.laurea.office.filing.ChangedRecord;
import org.laurea.office.filing.ChangedRecord.Kind;
import org.laurea.office.filing.FilingChanges;
import org.laurea.office.filing.FilingChanges.Since;
import org.laurea.office.filing.FilingSummary;

/** What changed in a batch, as it stands before whoever signs. */
class ChangesSinceTest {

    @TempDir
    Path folder;

    private Town town;

    @BeforeEach
    void build() throws Exception {
        town = new Town(folder);
    }

    private FilingChanges changes() throws Exception {
        return town.filing.changes(Town.BATCH);
    }

    @Test
    void whatCameInIsNoChange() throws Exception {
        assertEquals(new FilingChanges(Since.BEGIN, Town.NOW, List.of()), changes());
    }

    @Test
    void severalEditsOfAFieldAreOneDifference() throws Exception {
        town.edit(1, 0, "XM-", "b");
        town.edit(1, 0, "b", "c");
        town.edit(2, 1, "XB-", "d");
        assertEquals(List.of(
                new ChangedRecord(Town.record(1), 2, Kind.CHANGED, List.of(new FieldEdit(0, "XM-", "c"))),
                new ChangedRecord(Town.record(2), 3, Kind.CHANGED, List.of(new FieldEdit(1, "XB-", "d")))),
                changes().records());
    }

    @Test
    void whatWasChangedBackIsNoDifference() throws Exception {
        town.edit(1, 0, "XM-", "b");
        town.edit(1, 0, "b", "XM-");
        town.add(7);
        town.remove(7);
        assertEquals(List.of(), changes().records());
    }

    @Test
    void addedAndRemovedRecordsAreTold() throws Exception {
        town.add(7);
        town.remove(0);
        FilingChanges changes = changes();
        assertEquals(List.of(new ChangedRecord(Town.record(7), 3, Kind.ADDED, List.of()),
                new ChangedRecord(Town.record(0), 0, Kind.REMOVED, List.of())), changes.records());
        assertEquals(1, changes.count(Kind.ADDED));
        assertEquals(0, changes.count(Kind.CHANGED));
    }

    @Test
    void afterARefusalOnlyWhatCameLaterIsTold() throws Exception {
        town.edit(0, 0, "XM-", "before");
        FilingSummary summary = town.filing.summary(Town.BATCH);
        town.filing.handOn(town.filing.pack(summary, town.order()));
        byte[] refusal = town.refusal(summary);
        town.filing.take(town.verified(refusal), refusal);
        assertEquals(new FilingChanges(Since.ATTEMPT, Town.NOW, List.of()), changes());
        town.edit(0, 0, "before", "after");
        town.restate(BatchState.CHECKED);
        assertEquals(List.of(
                new ChangedRecord(Town.record(0), 1, Kind.CHANGED, List.of(new FieldEdit(0, "before", "after")))),
                changes().records());
    }
}
