package org.laurea.office.internal.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.laurea.core.store.Acceptance;
import org.laurea.core.store.Batch;
import org.laurea.core.store.Entry;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredRecord;

/**
 * What the store has of some records and their batch.
 *
 * @param head the sequence of an entry that all of it knows of
 * @param batch the batch, if it is there
 * @param records the records, if they are there
 * @param acceptances all acceptances of the batch
 */
record StoredNow(long head, Optional<Batch> batch, Map<UUID, Optional<StoredRecord>> records,
        List<Acceptance> acceptances) {

    static StoredNow read(RecordStore store, UUID batch, Set<UUID> ids) throws StoreException {
        long head = store.head().map(Entry::sequence).orElse(0L);
        Map<UUID, Optional<StoredRecord>> records = new LinkedHashMap<>();
        for (UUID id : ids) {
            records.put(id, store.record(id));
        }
        return new StoredNow(head, store.batch(batch), records, new ArrayList<>(store.acceptances(batch)));
    }

    /** Makes a document show it. */
    void restore(DocState state) {
        batch.ifPresentOrElse(state::setBatch, () -> state.setGone(true));
        records.forEach((id, stored) -> stored.ifPresentOrElse(found -> state.reset(found, head),
                () -> state.remove(id)));
        state.setReadAt(head);
        state.acceptances.records().forEach(state::judgeAgain);
        state.acceptances.replace(acceptances);
        state.acceptances.records().forEach(state::judgeAgain);
    }
}
