package org.laurea.validation.internal;

import org.laurea.core.text.InputException;

/** Carries an input exception out of a place that cannot throw it. */
final class UnreadableRows extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final InputException cause;

    UnreadableRows(InputException cause) {
        super(cause);
        this.cause = cause;
    }

    InputException input() {
        return cause;
    }
}
