package org.laurea.store.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import org.laurea.core.store.Change;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;
import org.laurea.store.internal.index.Clash;
import org.laurea.store.internal.index.Writing;
import org.laurea.store.internal.journal.EntryAppender;
import org.laurea.store.internal.journal.EntryHead;

/** Makes an entry of a change set: one at a time, whole or not at all. */
final class Committing {

    private static final int CHUNK = 1_000;
    private static final int MOST_CONFLICTS = 1_000;

    private final Backing backing;
    private final Blame blame;
    private final ReentrantLock one = new ReentrantLock(true);

    Committing(Backing backing) {
        this.backing = backing;
        this.blame = new Blame(backing);
    }

    /** Appends an entry of these steps, unless its change set is there already. */
    Entry commit(EntryHead head, Iterator<? extends Change> steps) throws ConflictException, StoreException {
        one.lock();
        try {
            return inOrder(head, steps);
        } finally {
            one.unlock();
        }
    }

    private Entry inOrder(EntryHead head, Iterator<? extends Change> steps) throws ConflictException, StoreException {
        List<Clash> clashes;
        try (Writing writing = backing.write()) {
            Optional<Entry> earlier = writing.entry(head.id());
            if (earlier.isPresent()) {
                return earlier.get();
            }
            try (EntryAppender appender = backing.append(head, writing)) {
                writing.begin(appender.sequence(), head.when());
                clashes = take(steps, writing, appender);
                if (clashes.isEmpty()) {
                    Entry entry = appender.seal();
                    backing.acknowledge(entry, appender, writing);
                    return entry;
                }
            }
        }
        throw new ConflictException(blame.conflicts(clashes));
    }

    private static List<Clash> take(Iterator<? extends Change> steps, Writing writing, EntryAppender appender)
            throws StoreException {
        List<Clash> clashes = List.of();
        while (steps.hasNext() && clashes.size() < MOST_CONFLICTS) {
            List<Change> chunk = new ArrayList<>(CHUNK);
            while (steps.hasNext() && chunk.size() < CHUNK) {
                chunk.add(steps.next());
            }
            clashes = writing.take(chunk);
            if (clashes.isEmpty()) {
                appender.add(chunk);
            }
        }
        writing.flush();
        return clashes.subList(0, Math.min(clashes.size(), MOST_CONFLICTS));
    }
}
