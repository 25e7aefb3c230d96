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
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredRecord;

/**
 * What the store has of some records and their batch.
 *
 * @param batch the batch, if it is there
 * @param records the records, if they are there
 * @param acceptances all acceptances of the batch
 */
record StoredNow(Optional<Batch> batch, Map<UUID, Optional<StoredRecord>> records, List<Acceptance> acceptances) {

    static StoredNow read(RecordStore store, UUID batch, Set<UUID> ids) throws StoreException {
        Map<UUID, Optional<StoredRecord>> records = new LinkedHashMap<>();
        for (UUID id : ids) {
            records.put(id, store.record(id));
        }
        return new StoredNow(store.batch(batch), records, new ArrayList<>(store.acceptances(batch)));
    }

    /** Makes a document show it. */
    void restore(DocState state) {
        batch.ifPresentOrElse(state::setBatch, () -> state.setGone(true));
        records.forEach((id, stored) -> stored.ifPresentOrElse(state::reset, () -> state.remove(id)));
        state.acceptances.records().forEach(state::judgeAgain);
        state.acceptances.replace(acceptances);
        state.acceptances.records().forEach(state::judgeAgain);
    }
}
