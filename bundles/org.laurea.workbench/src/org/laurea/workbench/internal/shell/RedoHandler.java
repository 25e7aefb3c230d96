package org.laurea.workbench.internal.shell;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.laurea.core.store.Entry;
import org.laurea.core.store.Reason;
import org.laurea.office.Desk;
import org.laurea.office.edit.Reasons;
import org.laurea.workbench.board.BoardState;

/** Does again what was taken back last. */
public final class RedoHandler extends UndoRedoHandler {

    /** The handler of redo. */
    public RedoHandler() {
        super("redo");
    }

    @Override
    CompletableFuture<Optional<Entry>> perform(Desk desk) {
        return desk.redo();
    }

    @Override
    Reason naming(Reason reason) {
        return Reasons.redoing(reason);
    }

    @Override
    Optional<Entry> target(BoardState state) {
        return state.redoable();
    }
}
