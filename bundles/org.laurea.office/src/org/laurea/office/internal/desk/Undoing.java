package org.laurea.office.internal.desk;

import java.util.Optional;
import java.util.UUID;

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
        return entry;
    }
}
