package org.laurea.workbench.internal.shell;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.laurea.core.store.Entry;
import org.laurea.core.store.Reason;
import org.laurea.office.Desk;
import org.laurea.office.edit.Reasons;
import org.laurea.workbench.board.BoardState;

/** Takes the newest change of the user back. */
public final class UndoHandler extends UndoRedoHandler {

    /** The handler of undo. */
    public UndoHandler() {
        super("undo");
    }

    @Override
    CompletableFuture<Optional<Entry>> perform(Desk desk) {
        return desk.undo();
    }

    @Override
    Reason naming(Reason reason) {
        return Reasons.undoing(reason);
    }

    @Override
    Optional<Entry> target(BoardState state) {
        return state.undoable();
    }
}
