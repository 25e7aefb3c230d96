package org.laurea.hub.internal.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.laurea.core.store.Entry;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.sync.ledger.EntryLeaf;
import org.laurea.sync.ledger.LeafSource;
import org.laurea.sync.ledger.TreeHasher;

/** The entries of a journal, in order, as leaves of a tree. */
final class JournalLeaves implements LeafSource {

    private final RecordStore store;
    private final TreeHasher hasher;

    JournalLeaves(RecordStore store, TreeHasher hasher) {
        this.store = store;
        this.hasher = hasher;
    }

    /** The entries after the sequence {@code from} up to {@code to}, the oldest first. */
    List<Entry> entries(long from, long to) throws StoreException {
        List<Entry> entries = new ArrayList<>(store.entries(to + 1, Math.toIntExact(to - from)));
        Collections.reverse(entries);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).sequence() != from + 1 + i) {
                throw new IllegalStateException("the journal has no entry " + (from + 1 + i));
            }
        }
        return entries;
    }

    byte[] leaf(Entry entry) {
        return hasher.leaf(EntryLeaf.of(entry).bytes());
    }

    @Override
    public List<byte[]> leaves(long from, long to) throws StoreException {
        return entries(from, to).stream().map(this::leaf).toList();
    }
}
