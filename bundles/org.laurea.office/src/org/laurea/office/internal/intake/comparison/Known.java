package org.laurea.office.internal.intake.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredRecord;
import org.laurea.degree.DegreeCategory;

/** The records of a category that the store has, found by key: some rows at a time. */
public final class Known {

    private final RecordStore store;
    private final DegreeCategory category;
    private final String name;
    private final Map<UUID, Batch> batches = new LinkedHashMap<>();
    private final Map<UUID, RowKeys> keys = new HashMap<>();
    private @Nullable Map<String, List<StoredRecord>> unnumbered;

    /** The records of a store; those in batches named {@code name} come first, if it is not empty. */
    public Known(RecordStore store, DegreeCategory category, String name) throws StoreException {
        this.store = store;
        this.category = category;
        this.name = name;
        for (Batch batch : store.batches()) {
            if (batch.type().id().equals(category.id())) {
                batches.put(batch.id(), batch);
                keys.put(batch.id(), RowKeys.of(batch.type().fields().stream().map(StoredField::code).toList(),
                        category.channel()));
            }
        }
    }

    /** The batches of the category, the newest award date first. */
    Collection<Batch> batches() {
        return batches.values();
    }

    /** The batch of a record that was found. */
    Batch batch(StoredRecord record) {
        Batch batch = batches.get(record.batch());
        if (batch == null) {
            throw new IllegalStateException("a record without batch");
        }
        return batch;
    }

    /** Whether the records of a batch must not be touched any more. */
    static boolean isLocked(Batch batch) {
        return batch.state().compareTo(BatchState.AUTHORISED) >= 0;
    }

    /** The records of these rows by key; several of one key in the order in which rows of that key are taken for them. */
    Map<String, List<StoredRecord>> find(List<PendingRow> rows) throws StoreException {
        Set<String> numbers = new HashSet<>();
        boolean isEvery = true;
        for (PendingRow row : rows) {
            if (!row.certificate().isEmpty()) {
                numbers.add(row.certificate());
            }
            isEvery &= !row.certificate().isEmpty();
        }
        Map<String, List<StoredRecord>> found = new HashMap<>();
        if (!batches.isEmpty()) {
            for (StoredRecord record : store.withCertificates(category.id(), numbers)) {
                add(record, found);
            }
            if (!isEvery) {
                found.putAll(unnumbered());
            }
        }
        found.values().forEach(records -> records.sort(order()));
        return found;
    }

    private void add(StoredRecord record, Map<String, List<StoredRecord>> found) {
        RowKeys key = keys.get(record.batch());
        if (key != null) {
            found.computeIfAbsent(key.of(record.values()::get), same -> new ArrayList<>(1)).add(record);
        }
    }

    private Comparator<StoredRecord> order() {
        return Comparator.comparing((StoredRecord record) -> !batch(record).head().name().equals(name))
                .thenComparing(record -> isLocked(batch(record))).thenComparing(StoredRecord::position)
                .thenComparing(StoredRecord::id);
    }

    /** All records without certificate number; read once, and only if the file has such rows too. */
    private Map<String, List<StoredRecord>> unnumbered() throws StoreException {
        Map<String, List<StoredRecord>> known = unnumbered;
        if (known == null) {
            Map<String, List<StoredRecord>> read = new HashMap<>();
            for (Batch batch : batches.values()) {
                RowKeys key = keys.get(batch.id());
                store.records(batch.id(), record -> {
                    if (key != null && key.certificate(record.values()::get).isEmpty()) {
                        add(record, read);
                    }
                });
            }
            unnumbered = read;
            known = read;
        }
        return known;
    }
}
