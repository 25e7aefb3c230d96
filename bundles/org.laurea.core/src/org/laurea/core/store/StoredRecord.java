package org.laurea.core.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A record as it is now, or was at a moment.
 *
 * @param id its id, never used again
 * @param batch the batch it belongs to
 * @param position its place in the batch, from 1 on, ascending, not necessarily without gaps
 * @param values one text for each field of the batch's type, in its order; empty where there is none
 * @param imported the text that a field had when the record was added, by the index of the field; only of fields that differ now
 * @param entry the sequence of the entry that last changed it
 */
public record StoredRecord(UUID id, UUID batch, int position, List<String> values, Map<Integer, String> imported,
        long entry) {}
