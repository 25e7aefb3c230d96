package org.laurea.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Acceptance;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.Change;
import org.laurea.core.store.Conflict;
import org.laurea.core.store.FieldEdit;
import org.laurea.core.store.StoredRecord;

/** What a store in memory holds at a moment, and what a step makes of it. */
final class MemoryState {

    final Map<UUID, Batch> batches = new LinkedHashMap<>();
    final Map<UUID, StoredRecord> records = new LinkedHashMap<>();
    final List<Acceptance> acceptances = new ArrayList<>();

    /** The same once more, for steps that may turn out to be impossible. */
    MemoryState copy() {
        MemoryState copy = new MemoryState();
        copy.batches.putAll(batches);
        copy.records.putAll(records);
        copy.acceptances.addAll(acceptances);
        return copy;
    }

    /** Takes a step as part of the entry {@code sequence}; tells what it is at odds with, if it is. */
    @Nullable
    Conflict step(Change change, long sequence, Instant when) {
        if (change instanceof Change.BatchOpened opened) {
            batches.put(opened.batch(), new Batch(opened.batch(), opened.type(), opened.unit(), opened.day(),
                    opened.head(), 0, sequence, when));
        } else if (change instanceof Change.BatchDropped dropped) {
            batches.remove(dropped.batch());
        } else if (change instanceof Change.BatchAltered altered) {
            Batch batch = batches.get(altered.batch());
            if (batch == null || isMoved(altered, batch)) {
                return conflict(altered.batch(), -1, "", "", "", when);
            }
            BatchHead after = altered.after();
            BatchHead head = new BatchHead(
                    after.name().equals(altered.before().name()) ? batch.head().name() : after.name(),
                    after.state() == altered.before().state() ? batch.head().state() : after.state());
            batches.put(batch.id(), new Batch(batch.id(), batch.type(), batch.unit(), batch.day(), head,
                    batch.records(), sequence, when));
        } else if (change instanceof Change.RecordAdded added) {
            return add(added, sequence, when);
        } else if (change instanceof Change.RecordRemoved removed) {
            return remove(removed, sequence, when);
        } else if (change instanceof Change.RecordEdited edited) {
            return edit(edited, sequence, when);
        } else if (change instanceof Change.WarningAccepted accepted) {
            return accept(accepted.acceptance(), when);
        } else if (change instanceof Change.AcceptanceWithdrawn withdrawn
                && !acceptances.remove(withdrawn.acceptance())) {
            return conflict(withdrawn.acceptance().record(), -1, "", "", "", when);
        }
        return null;
    }

    /** Whether what a step alters of the batch is not what it was made upon. */
    private static boolean isMoved(Change.BatchAltered altered, Batch batch) {
        BatchHead before = altered.before();
        boolean isRenamed = !before.name().equals(altered.after().name());
        boolean isRestated = before.state() != altered.after().state();
        return isRenamed && !before.name().equals(batch.head().name())
                || isRestated && before.state() != batch.head().state();
    }

    private @Nullable Conflict add(Change.RecordAdded added, long sequence, Instant when) {
        if (records.containsKey(added.record())) {
            return conflict(added.record(), -1, "", "", "", when);
        }
        records.put(added.record(), new StoredRecord(added.record(), added.batch(), added.position(),
                List.copyOf(added.values()), added.imported(), sequence));
        count(added.batch(), 1, sequence, when);
        return null;
    }

    private @Nullable Conflict remove(Change.RecordRemoved removed, long sequence, Instant when) {
        StoredRecord record = records.get(removed.record());
        if (record == null || !record.values().equals(removed.values())) {
            return conflict(removed.record(), -1, "", "", "", when);
        }
        records.remove(removed.record());
        count(removed.batch(), -1, sequence, when);
        return null;
    }

    private @Nullable Conflict accept(Acceptance acceptance, Instant when) {
        boolean isThere = acceptances.stream()
                .anyMatch(other -> other.record().equals(acceptance.record()) && other.rule().equals(acceptance.rule())
                        && other.field().equals(acceptance.field()) && other.value().equals(acceptance.value()));
        if (isThere) {
            return conflict(acceptance.record(), -1, "", "", "", when);
        }
        acceptances.add(acceptance);
        return null;
    }

    private @Nullable Conflict edit(Change.RecordEdited edited, long sequence,
            Instant when) {
        StoredRecord record = records.get(edited.record());
        if (record == null) {
            return conflict(edited.record(), -1, "", "", "", when);
        }
        List<String> values = new ArrayList<>(record.values());
        Map<Integer, String> imported = new TreeMap<>(record.imported());
        for (FieldEdit edit : edited.edits()) {
            String present = values.set(edit.field(), edit.after());
            if (!present.equals(edit.before())) {
                return conflict(record.id(), edit.field(), edit.before(), edit.after(), present, when);
            }
            imported.putIfAbsent(edit.field(), present);
            if (edit.after().equals(imported.get(edit.field()))) {
                imported.remove(edit.field());
            }
        }
        records.put(record.id(), new StoredRecord(record.id(), record.batch(), record.position(), List.copyOf(values),
                imported, sequence));
        count(record.batch(), 0, sequence, when);
        return null;
    }

    static Conflict conflict(UUID id, int field, String expected, String mine, String theirs, Instant when) {
        return new Conflict(id, field, expected, mine, theirs, "", when);
    }

    private void count(UUID id, int more, long sequence, Instant when) {
        Batch batch = batches.get(id);
        if (batch == null) {
            throw new IllegalStateException("no batch " + id);
        }
        batches.put(id, new Batch(id, batch.type(), batch.unit(), batch.day(), batch.head(), batch.records() + more,
                sequence, when));
    }
}
