package org.laurea.store.internal.journal;

import java.time.Instant;
import java.util.UUID;

import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.Reason;

/**
 * What an entry says of itself before its steps.
 *
 * @param id the id of the change set
 * @param when the time of the change
 * @param who the user
 * @param reason why
 * @param undoes the sequence of the entry that it takes back, 0 if it takes none back
 */
public record EntryHead(UUID id, Instant when, String who, Reason reason, long undoes) {

    /** The head of a change set that takes nothing back. */
    public static EntryHead of(ChangeSet set) {
        return new EntryHead(set.id(), set.when(), set.who(), set.reason(), 0);
    }
}
