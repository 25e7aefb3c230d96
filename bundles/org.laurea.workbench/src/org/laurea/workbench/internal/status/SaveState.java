package org.laurea.workbench.internal.status;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.laurea.core.store.Entry;
import org.laurea.workbench.board.BoardState;
import org.laurea.workbench.internal.part.Texts;

/** What the foot of the window says about saving. */
final class SaveState {

    private SaveState() {}

    static String text(BoardState state, boolean isSaved, ZoneId zone) {
        Texts texts = Texts.beside(SaveState.class);
        if (!isSaved) {
            return texts.get("saving");
        }
        if (state.head().isEmpty()) {
            return state.isKnown() ? texts.get("saved.nothing") : "";
        }
        Entry head = state.head().get();
        return texts.get("saved", DateTimeFormatter.ofPattern("HH:mm:ss").withZone(zone).format(head.when()),
                Texts.count(head.sequence()));
    }
}
