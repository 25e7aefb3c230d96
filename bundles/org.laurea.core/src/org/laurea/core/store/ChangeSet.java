package org.laurea.core.store;

import java.time.Instant;
import java.util.UUID;

/**
 * Changes that happen together or not at all: the unit of undo, of history and of the journal.
 *
 * @param id its id; a change set whose id the journal has already is not applied again
 * @param when the time of the change
 * @param who the user
 * @param reason why
 * @param changes the steps in order; read once, one after the other, so that they need not be in memory together
 */
public record ChangeSet(UUID id, Instant when, String who, Reason reason, Iterable<? extends Change> changes) {}
