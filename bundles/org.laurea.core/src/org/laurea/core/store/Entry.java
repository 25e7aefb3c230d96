package org.laurea.core.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A change set as it stands in the journal, without its steps.
 *
 * @param sequence its place in the journal, from 1 on
 * @param id the id of the change set
 * @param when the time of the change
 * @param who the user
 * @param reason why
 * @param undoes the sequence of the entry that it takes back, 0 if it takes none back
 * @param changes how many steps it has
 * @param batches the batches it concerns, at most the first 100
 * @param hash the head of the hash chain after it, lower-case hexadecimal digits
 */
public record Entry(long sequence, UUID id, Instant when, String who, Reason reason, long undoes, long changes,
        List<UUID> batches, String hash) {}
