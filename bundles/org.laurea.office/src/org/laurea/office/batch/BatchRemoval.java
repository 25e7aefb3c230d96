package org.laurea.office.batch;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Entry;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;

/**
 * Gives a batch up with all its records, in one change set that one undo takes back.
 *
 * @param store the store
 * @param user who gives it up
 * @param clock the time
 */
public record BatchRemoval(RecordStore store, String user, InstantSource clock) {

    /**
     * Removes a batch.
     *
     * @throws InputException if it is authorised, sent or filed
     * @throws ConflictException if somebody changed it meanwhile; nothing was written
     */
    public Entry remove(Batch batch) throws InputException, StoreException, ConflictException {
        if (batch.state().compareTo(BatchState.AUTHORISED) >= 0) {
            throw new InputException(
                    Messages.beside(BatchRemoval.class).text("remove.locked", BatchSteps.title(batch.state())));
        }
        List<Change> changes = new ArrayList<>();
        store.acceptances(batch.id()).forEach(accepted -> changes.add(new Change.AcceptanceWithdrawn(accepted)));
        store.records(batch.id(), record -> changes.add(new Change.RecordRemoved(batch.id(), record.id(),
                record.position(), record.values(), record.imported())));
        changes.add(new Change.BatchDropped(batch.id(), batch.type(), batch.unit(), batch.day(), batch.head()));
        return store.apply(new ChangeSet(UUID.randomUUID(), clock.instant(), user, Reason.of("drop", batch.records()),
                changes));
    }
}
