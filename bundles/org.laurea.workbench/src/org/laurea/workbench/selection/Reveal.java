package org.laurea.workbench.selection;

import java.util.UUID;

/** What an editor of a batch can be adapted to: it shows one cell. */
@FunctionalInterface
public interface Reveal {

    /**
     * Selects a cell and scrolls to it; a filter that hides its row is taken away.
     *
     * @param record the record
     * @param field the index of the field, -1 for whichever has the cursor
     */
    void reveal(UUID record, int field);
}
