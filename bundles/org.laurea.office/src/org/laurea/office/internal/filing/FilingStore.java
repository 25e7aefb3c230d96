package org.laurea.office.internal.filing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredDocument;
import org.laurea.office.batch.BatchSteps;
import org.laurea.office.filing.FilingException;

/**
 * The steps of filing in the store.
 *
 * @param store the store
 * @param user who takes them
 * @param clock the time
 */
record FilingStore(RecordStore store, String user, InstantSource clock) {

    static final String MANIFEST = "manifest";
    static final String RECEIPT = "receipt";
    static final String REFUSAL = "refusal";
    static final String DECISION = "decision";

    Batch batch(UUID id) throws FilingException, StoreException {
        return store.batch(id).orElseThrow(() -> trouble("batch.gone"));
    }

    /** The batch, which must be in this state. */
    Batch require(UUID id, BatchState state) throws FilingException, StoreException {
        Batch batch = batch(id);
        if (batch.state() != state) {
            throw trouble("batch.state", BatchSteps.title(batch.state()), BatchSteps.title(state));
        }
        return batch;
    }

    /** Brings a batch from the state it was seen in to another and keeps documents with it, in one change set. */
    void move(Batch seen, BatchState to, String reason, StoredDocument... documents)
            throws FilingException, StoreException {
        move(seen, to, Reason.of(reason), List.of(), documents);
    }

    /** The same, with steps in other batches. */
    void move(Batch seen, BatchState to, Reason reason, List<Change> others, StoredDocument... documents)
            throws FilingException, StoreException {
        List<Change> steps = new ArrayList<>(others);
        if (seen.state() != to) {
            steps.add(new Change.BatchAltered(seen.id(), seen.head(), new BatchHead(seen.head().name(), to)));
        }
        for (StoredDocument document : documents) {
            steps.add(new Change.DocumentKept(seen.id(), document));
        }
        try {
            store.apply(new ChangeSet(UUID.randomUUID(), clock.instant(), user, reason, steps));
        } catch (ConflictException e) {
            throw new FilingException(Told.text("batch.changed"));
        }
    }

    private static FilingException trouble(String key, Object... arguments) {
        return new FilingException(Told.text(key, arguments));
    }
}
