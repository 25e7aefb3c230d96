package org.laurea.office.batch;

import org.laurea.core.store.BatchState;
import org.laurea.core.text.Localized;

/**
 * A state on the way of a batch, as the ribbon shows it.
 *
 * @param state the state
 * @param place whether the batch is past it, in it, or before it
 * @param title its name
 * @param needs what it means, and what a batch needs to get there
 */
public record BatchStep(BatchState state, Place place, Localized title, Localized needs) {

    /** Where a batch is, seen from a step. */
    public enum Place {
        /** The batch has been there. */
        DONE,
        /** The batch is there. */
        HERE,
        /** The batch gets there next. */
        NEXT,
        /** The batch gets there later. */
        LATER
    }
}
