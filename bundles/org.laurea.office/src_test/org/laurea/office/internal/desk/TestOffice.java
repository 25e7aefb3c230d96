package org.laurea.office.internal.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.laurea.codes.ShippedCodes;
import org.laurea.core.record.RecordType;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredType;
import org.laurea.degree.Channel;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.degree.DegreeLevel;
import org.laurea.degree.DescribedCategory;
import org.laurea.degree.sample.SampleOrder;
import org.laurea.degree.sample.SampleRecipe;
import org.laurea.degree.sample.Samples;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.edit.EditCompanion;

/** An office with one category, regular degrees, and the samples of it. */
final class TestOffice {

    static final UUID BATCH = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private final DegreeCategory regular = new DescribedCategory("regular", EnumSet.allOf(DegreeLevel.class),
            Channel.MAIN, new SampleRecipe() {}) {};
    private final DegreeChecks checks = new DegreeChecks(ShippedCodes.tables(), ShippedCodes.pinyin());
    private final List<EditCompanion> companions = new ArrayList<>();
    private final Path folder;
    private final int mostAtOnce;

    TestOffice(Path folder) {
        this(folder, Integer.MAX_VALUE);
    }

    TestOffice(Path folder, int mostAtOnce) {
        this.folder = folder;
        this.mostAtOnce = mostAtOnce;
    }

    DegreeCategory category() {
        return regular;
    }

    int field(String code) {
        return regular.recordType().indexOf(code);
    }

    void join(EditCompanion companion) {
        companions.add(companion);
    }

    WorkingDesk sit(RecordStore store, String user, Ui ui) {
        return new WorkingDesk(store, user, ui, new DeskTools(() -> List.of(regular), checks, () -> companions,
                new SettingsFile(folder), () -> Instant.EPOCH, mostAtOnce));
    }

    /** The batch with all its findings, at a desk that opens it now. */
    BatchDocument checked(WorkingDesk desk, Ui ui) throws Exception {
        BatchDocument document = ui.await(desk.open(BATCH));
        document.listen(new Recorder());
        ui.until(() -> !document.isBehind());
        return document;
    }

    /** Opens a batch and fills it with a sample. */
    List<UUID> fill(RecordStore store, int rows, int errors, long seed) throws Exception {
        RecordType type = regular.recordType();
        StoredType stored = new StoredType(type.id(), type.version(), "zh", "en", type.fields().stream()
                .map(field -> new StoredField(field.code(), field.zh(), field.identifier())).toList());
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.BatchOpened(BATCH, stored, "10001", "20250625", new BatchHead("", BatchState.DRAFT)));
        List<UUID> ids = new ArrayList<>();
        Samples.generate(regular, SampleOrder.of(rows, errors, seed), checks.rules(), ShippedCodes.tables()).rows()
                .forEach(row -> {
                    List<String> values = new ArrayList<>();
                    for (int field = 0; field < type.fields().size(); field++) {
                        values.add(row.text(field));
                    }
                    ids.add(new UUID(7, ids.size()));
                    changes.add(new Change.RecordAdded(BATCH, ids.get(ids.size() - 1), ids.size(),
                            List.copyOf(values), Map.of()));
                });
        store.apply(new ChangeSet(UUID.randomUUID(), Instant.EPOCH, "import", Reason.of("import", "x", rows, 0),
                changes));
        return ids;
    }

    /** Gives the batch another name or state. */
    static ChangeSet altered(BatchHead before, BatchHead after) {
        return new ChangeSet(UUID.randomUUID(), Instant.EPOCH, "li", Reason.of("rename"),
                List.of(new Change.BatchAltered(BATCH, before, after)));
    }
}
