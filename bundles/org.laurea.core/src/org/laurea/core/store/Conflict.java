package org.laurea.core.store;

import java.time.Instant;
import java.util.UUID;

/**
 * A change that somebody else came before.
 *
 * @param record the record, or the batch if the batch itself changed
 * @param field the index of the field, -1 for the record or batch as a whole
 * @param expected the text that the change was made upon
 * @param mine the text that it would have set
 * @param theirs the text that is there now
 * @param who who set it
 * @param when the time of that
 */
public record Conflict(UUID record, int field, String expected, String mine, String theirs, String who, Instant when) {}
