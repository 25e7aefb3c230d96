package org.laurea.store.internal.journal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.laurea.core.store.Change;
import org.laurea.core.store.Entry;

/** Counts the steps of an entry and gathers the batches that it concerns. */
final class EntryTally {

    private static final int MOST_BATCHES = 100;

    private final long sequence;
    private final EntryHead head;
    private final Set<UUID> batches = new LinkedHashSet<>();
    private long changes;

    EntryTally(long sequence, EntryHead head) {
        this.sequence = sequence;
        this.head = head;
    }

    /** Counts a step. */
    void add(Change change) {
        changes++;
        if (batches.size() < MOST_BATCHES) {
            batches.add(change.batch());
        }
    }

    /** The entry, when all its steps are counted. */
    Entry entry(byte[] hash) {
        return new Entry(sequence, head.id(), head.when(), head.who(), head.reason(), head.undoes(), changes,
                List.copyOf(batches), Chain.text(hash));
    }
}
