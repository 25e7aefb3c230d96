package org.laurea.store.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.Change.BatchOpened;
import org.laurea.core.store.Change.RecordAdded;
import org.laurea.core.store.Change.RecordEdited;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.FieldEdit;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredRecord;
import org.laurea.core.store.StoredType;

/** Made-up types, batches and records. */
public final class Texts {

    /** How many fields a record has. */
    public static final int FIELDS = 27;

    private static final List<String> KNOWN = List.of("name", "idDocumentNumber", "certificateNumber",
            "examineeNumber", "grantingUnitCode", "majorCode", "awardDate");

    private Texts() {}

    /** A type of 27 fields, of which the first are those that are searched. */
    public static StoredType type() {
        return new StoredType("regular", "2023", "普通", "Regular",
                IntStream.range(0, FIELDS).mapToObj(
                        i -> new StoredField("F" + i, "字段" + i, i < KNOWN.size() ? KNOWN.get(i) : "field" + i))
                        .toList());
    }

    /** The texts of the i-th record. */
    public static List<String> values(int i) {
        List<String> values = new ArrayList<>(List.of("张三" + i, "11010119900101" + (1000 + i) + "X",
                "10001420260" + (100_000 + i), "EX" + i, "10001", "080901", "20260701"));
        for (int field = values.size(); field < FIELDS; field++) {
            values.add("值" + field + " \"" + i % (field + 3) + "\"\\");
        }
        return values;
    }

    /** The step that opens a batch. */
    public static BatchOpened opened(UUID batch) {
        return new BatchOpened(batch, type(), "10001", "20260701", new BatchHead("夏", BatchState.DRAFT));
    }

    /** The step that adds the i-th record. */
    public static RecordAdded added(UUID batch, UUID record, int i) {
        return new RecordAdded(batch, record, i, values(i), Map.of());
    }

    /** The step that changes a field. */
    public static RecordEdited edited(UUID batch, UUID record, int field, String before, String after) {
        return new RecordEdited(batch, record, List.of(new FieldEdit(field, before, after)));
    }

    /** A change set of one who is called {@code who}. */
    public static ChangeSet set(String who, Change... changes) {
        return set(who, List.of(changes));
    }

    /** A change set of one who is called {@code who}. */
    public static ChangeSet set(String who, Iterable<? extends Change> changes) {
        return new ChangeSet(UUID.randomUUID(), Instant.parse("2026-07-01T08:00:00Z"), who, Reason.of("edit"), changes);
    }

    /** A batch of so many records: its opening and they. */
    public static List<Change> batch(UUID batch, List<UUID> records) {
        List<Change> steps = new ArrayList<>(List.of(opened(batch)));
        for (int i = 0; i < records.size(); i++) {
            steps.add(added(batch, records.get(i), i));
        }
        return steps;
    }

    /** So many new ids. */
    public static List<UUID> ids(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }

    /** The records of a batch. */
    public static List<StoredRecord> records(RecordStore store, UUID batch) throws Exception {
        List<StoredRecord> records = new ArrayList<>();
        store.records(batch, records::add);
        return records;
    }
}
