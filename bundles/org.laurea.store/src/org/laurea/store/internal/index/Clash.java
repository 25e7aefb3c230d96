package org.laurea.store.internal.index;

import java.util.UUID;

/**
 * A step that was made upon something else than what is there.
 *
 * @param record the record, or the batch if the batch itself is meant
 * @param field the index of the field, -1 for the whole
 * @param expected the text that the step was made upon
 * @param mine the text that it would have set
 * @param theirs the text that is there
 * @param entry the entry that last changed the record or batch, 0 if that is not known
 */
public record Clash(UUID record, int field, String expected, String mine, String theirs, long entry) {}
