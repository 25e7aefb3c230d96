package org.laurea.workbench.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.laurea.core.store.Batch;
import org.laurea.core.store.Entry;

/**
 * What the board says at a moment.
 *
 * @param isKnown whether the store has answered yet; otherwise the rest is empty
 * @param batches all batches, the newest award date first
 * @param head the newest change of all
 * @param undoable what the user's undo would take back
 * @param redoable what the user's redo would do again
 */
public record BoardState(boolean isKnown, List<Batch> batches, Optional<Entry> head, Optional<Entry> undoable,
        Optional<Entry> redoable) {

    /** What it says before the store has answered. */
    public static final BoardState UNKNOWN = new BoardState(false, List.of(), Optional.empty(), Optional.empty(),
            Optional.empty());

    /** The batch with this id. */
    public Optional<Batch> batch(UUID id) {
        return batches.stream().filter(batch -> batch.id().equals(id)).findFirst();
    }
}
