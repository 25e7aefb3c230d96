package org.laurea.workbench.internal.batch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.laurea.core.store.Acceptance;
import org.laurea.core.store.Batch;
import org.laurea.core.store.Change;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;
import org.laurea.office.Desk;
import org.laurea.office.edit.Reasons;

/**
 * Takes a batch out of the store: accepted warnings, records and the batch itself in one change set.
 *
 * @param desk the desk
 */
record BatchDrop(Desk desk) {

    Entry drop(Batch batch) throws StoreException, ConflictException {
        List<Change> changes = new ArrayList<>();
        for (Acceptance acceptance : desk.store().acceptances(batch.id())) {
            changes.add(new Change.AcceptanceWithdrawn(acceptance));
        }
        desk.store().records(batch.id(), record -> changes.add(new Change.RecordRemoved(batch.id(), record.id(),
                record.position(), record.values(), record.imported())));
        changes.add(new Change.BatchDropped(batch.id(), batch.type(), batch.unit(), batch.day(), batch.head()));
        return desk.store().apply(new ChangeSet(UUID.randomUUID(), Instant.now(), desk.user(),
                Reasons.drop(batch.records()), changes));
    }
}
