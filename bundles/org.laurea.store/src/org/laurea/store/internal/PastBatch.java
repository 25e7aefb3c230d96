package org.laurea.store.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.laurea.core.store.Change;
import org.laurea.core.store.Change.RecordAdded;
import org.laurea.core.store.Change.RecordEdited;
import org.laurea.core.store.Change.RecordRemoved;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredRecord;
import org.laurea.store.internal.index.rows.Edits;
import org.laurea.store.internal.journal.EntryHead;
import org.laurea.store.internal.journal.EntryVisitor;

/** A batch as it was, made anew of the entries that concern it. */
final class PastBatch implements EntryVisitor {

    private static final Comparator<StoredRecord> ORDER = Comparator.comparingInt(StoredRecord::position)
            .thenComparing(record -> record.id().toString());

    private final UUID batch;
    private final Map<UUID, StoredRecord> records = new HashMap<>();
    private long sequence;

    PastBatch(UUID batch) {
        this.batch = batch;
    }

    /** Takes an entry. */
    void take(Backing backing, long entry) throws StoreException {
        backing.tell(entry, this);
    }

    /** Gives the records to {@code sink} in the order of their positions. */
    void give(Consumer<StoredRecord> sink) {
        records.values().stream().sorted(ORDER).forEach(sink);
    }

    @Override
    public void begin(long entry, EntryHead head) {
        sequence = entry;
    }

    @Override
    public void change(Change change) {
        if (!change.batch().equals(batch)) {
            return;
        }
        if (change instanceof RecordAdded added) {
            records.put(added.record(), new StoredRecord(added.record(), batch, added.position(), added.values(),
                    added.imported(), sequence));
        } else if (change instanceof RecordRemoved removed) {
            records.remove(removed.record());
        } else if (change instanceof RecordEdited edited) {
            records.computeIfPresent(edited.record(), (id, record) -> Edits.of(record, edited.edits(), sequence));
        }
    }
}
