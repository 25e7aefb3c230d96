package org.laurea.store.internal.index;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Change;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.text.Messages;
import org.laurea.store.internal.journal.EntryHead;
import org.laurea.store.internal.journal.EntryVisitor;
import org.laurea.store.internal.journal.Journal;

/** Takes the entries of a journal into an index: whole entries, several to a transaction. */
public final class Replaying implements EntryVisitor, AutoCloseable {

    private static final int TRANSACTION = 10_000;
    private static final int CHUNK = 1_000;

    private final Index index;
    private final List<Change> chunk = new ArrayList<>(CHUNK);
    private @Nullable Writing writing;
    private long steps;

    /** Into this index. */
    public Replaying(Index index) {
        this.index = index;
    }

    /** Takes what an index lacks of a journal. */
    public static void replay(Journal journal, Index index) throws StoreException {
        try (Replaying replaying = new Replaying(index)) {
            journal.read(index.position().sequence() + 1, replaying);
            replaying.commit();
        }
    }

    @Override
    public void begin(long sequence, EntryHead head) throws StoreException {
        writing().begin(sequence, head.when());
    }

    @Override
    public void change(Change change) throws StoreException {
        chunk.add(change);
        steps++;
        if (chunk.size() == CHUNK) {
            take();
        }
    }

    @Override
    public void end(Entry entry) throws StoreException {
        take();
        writing().end(entry);
        if (steps > TRANSACTION) {
            commit();
        }
    }

    /** Makes everything seen. */
    public void commit() throws StoreException {
        Writing current = writing;
        if (current != null) {
            current.commit();
            close();
        }
    }

    private void take() throws StoreException {
        List<Clash> clashes = writing().take(chunk);
        chunk.clear();
        if (!clashes.isEmpty()) {
            throw new StoreException(Trouble.DAMAGED, Messages.beside(Replaying.class).text("DAMAGED"));
        }
    }

    private Writing writing() throws StoreException {
        Writing current = writing;
        if (current == null) {
            current = index.write();
            writing = current;
            steps = 0;
        }
        return current;
    }

    @Override
    public void close() {
        Writing current = writing;
        writing = null;
        if (current != null) {
            current.close();
        }
    }
}
