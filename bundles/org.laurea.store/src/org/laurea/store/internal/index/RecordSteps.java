package org.laurea.store.internal.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.laurea.core.store.Change;
import org.laurea.core.store.Change.RecordAdded;
import org.laurea.core.store.Change.RecordEdited;
import org.laurea.core.store.Change.RecordRemoved;
import org.laurea.core.store.FieldEdit;
import org.laurea.core.store.StoredType;
import org.laurea.store.internal.index.rows.BatchRow;
import org.laurea.store.internal.index.rows.IdKey;
import org.laurea.store.internal.index.rows.RecordRow;

import jakarta.persistence.EntityManager;

/** Takes the steps of records into their rows. */
final class RecordSteps {

    private final IdKey key;
    private final RecordTable rows;
    private final Map<UUID, StoredType> types = new HashMap<>();

    RecordSteps(EntityManager manager, IdKey key) {
        this.key = key;
        this.rows = new RecordTable(manager);
    }

    /** Reads the rows that the steps need. */
    void load(List<? extends Change> steps) {
        List<UUID> ids = new ArrayList<>(steps.size());
        for (Change step : steps) {
            if (step instanceof RecordEdited edited) {
                ids.add(edited.record());
            } else if (step instanceof RecordAdded added) {
                ids.add(added.record());
            } else if (step instanceof RecordRemoved removed) {
                ids.add(removed.record());
            }
        }
        rows.load(ids);
    }

    List<Clash> add(RecordAdded added, BatchRow batch, long entry) {
        Optional<RecordRow> there = rows.get(added.record());
        if (there.isPresent()) {
            return List.of(new Clash(added.record(), -1, "", "", "", there.get().entry()));
        }
        rows.put(new RecordRow(added, type(batch, added.values().size()), key, entry));
        batch.count(1);
        return List.of();
    }

    List<Clash> remove(RecordRemoved removed, BatchRow batch) {
        Optional<RecordRow> there = rows.get(removed.record()).filter(row -> row.batch().equals(batch.id()));
        if (there.isEmpty()) {
            return List.of(missing(removed.record()));
        }
        List<Clash> clashes = new ArrayList<>();
        List<String> now = there.get().values();
        List<String> before = removed.values();
        for (int i = 0; i < Math.max(now.size(), before.size()); i++) {
            String expected = i < before.size() ? before.get(i) : "";
            String theirs = i < now.size() ? now.get(i) : "";
            if (!expected.equals(theirs)) {
                clashes.add(new Clash(removed.record(), i, expected, "", theirs, there.get().entry()));
            }
        }
        if (clashes.isEmpty()) {
            rows.remove(removed.record());
            batch.count(-1);
        }
        return clashes;
    }

    List<Clash> edit(RecordEdited edited, BatchRow batch, long entry) {
        Optional<RecordRow> there = rows.get(edited.record()).filter(row -> row.batch().equals(batch.id()));
        if (there.isEmpty()) {
            return List.of(missing(edited.record()));
        }
        List<Clash> clashes = new ArrayList<>();
        List<String> now = there.get().values();
        for (FieldEdit edit : edited.edits()) {
            String theirs = now.get(edit.field());
            if (!theirs.equals(edit.before())) {
                clashes.add(new Clash(edited.record(), edit.field(), edit.before(), edit.after(), theirs,
                        there.get().entry()));
            }
        }
        if (clashes.isEmpty()) {
            there.get().edit(edited.edits(), type(batch, now.size()), key, entry);
            rows.put(there.get());
        }
        return clashes;
    }

    private static Clash missing(UUID record) {
        return new Clash(record, -1, "", "", "", 0);
    }

    private StoredType type(BatchRow batch, int size) {
        StoredType type = types.computeIfAbsent(batch.id(), id -> batch.type());
        if (type.fields().size() != size) {
            throw new IllegalArgumentException(
                    "a record of " + type.id() + " has " + type.fields().size() + " fields, not " + size);
        }
        return type;
    }

    /** Writes the rows that changed. */
    void flush() {
        rows.flush();
    }

    int size() {
        return rows.size();
    }

    void clear() {
        rows.clear();
        types.clear();
    }
}
