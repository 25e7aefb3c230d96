package org.laurea.office.internal.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Entry;
import org.laurea.core.store.Reason;
import org.laurea.core.store.StoreException;
import org.laurea.office.edit.Reasons;
import org.laurea.office.internal.document.DocHost;

/** Takes entries of the user back and does them again. */
record Undoing(DocHost desk) {

    Optional<Entry> undo() throws StoreException, ConflictException {
        Optional<Entry> target = desk.store().undoable(desk.user());
        return target.isEmpty() ? target : Optional.of(revert(target.get(), Reasons.undoing(target.get().reason())));
    }

    Optional<Entry> redo() throws StoreException, ConflictException {
        Optional<Entry> target = desk.store().redoable(desk.user());
        return target.isEmpty() ? target : Optional.of(revert(target.get(), Reasons.redoing(target.get().reason())));
    }

    private Entry revert(Entry target, Reason reason) throws StoreException, ConflictException {
        Entry entry = desk.store().revert(target.sequence(), UUID.randomUUID(), desk.clock().instant(), desk.user(),
                reason);
        desk.written(entry);
        for (UUID batch : entry.batches()) {
            reopen(entry, batch);
        }
        return entry;
    }

    /** A batch that somebody checked after the change is a draft again, for its records are others now. */
    private void reopen(Entry entry, UUID id) throws StoreException, ConflictException {
        Optional<Batch> batch = desk.store().batch(id);
        if (batch.isEmpty() || batch.get().state() != BatchState.CHECKED
                && batch.get().state() != BatchState.AUTHORISED) {
            return;
        }
        boolean[] isAltered = new boolean[1];
        desk.store().changes(entry.sequence(),
                step -> isAltered[0] |= step instanceof Change.BatchAltered && step.batch().equals(id));
        if (!isAltered[0]) {
            BatchHead head = batch.get().head();
            desk.written(desk.store().apply(new ChangeSet(UUID.randomUUID(), desk.clock().instant(), desk.user(),
                    Reason.of("restate"), List.of(
                            new Change.BatchAltered(id, head, new BatchHead(head.name(), BatchState.DRAFT))))));
        }
    }
}
