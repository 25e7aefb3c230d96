package org.laurea.store.internal;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;

import org.laurea.core.store.Backup;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreInfo;
import org.laurea.store.internal.index.Index;
import org.laurea.store.internal.index.Writing;
import org.laurea.store.internal.journal.EntryAppender;
import org.laurea.store.internal.journal.EntryHead;
import org.laurea.store.internal.journal.EntryVisitor;
import org.laurea.store.internal.journal.FileDisk;
import org.laurea.store.internal.journal.Journal;

/** A store in a folder: a journal in a file, and its index in a file beside it. */
final class FileBacking implements Backing {

    private final OpenFolder folder;
    private final Journal journal;
    private final IndexKeeper keeper;
    private final Listeners listeners = new Listeners();

    FileBacking(OpenFolder folder) throws StoreException {
        this.folder = folder;
        this.journal = folder.journal();
        this.keeper = new IndexKeeper(new FileDisk(), folder.store(), journal, folder.keys());
    }

    @Override
    public StoreInfo info() {
        return new StoreInfo(folder.data().toString(), false, false, folder.keys() != null);
    }

    @Override
    public Index index() throws StoreException {
        return keeper.index();
    }

    /** Keeps the index. */
    IndexKeeper keeper() {
        return keeper;
    }

    @Override
    public Writing write() throws StoreException {
        Writing writing = keeper.index().write();
        long reached = writing.sequence();
        if (reached == journal.head().sequence()) {
            return writing;
        }
        writing.close();
        keeper.stale(new IllegalStateException("the index stands at entry " + reached));
        return keeper.index().write();
    }

    @Override
    public EntryAppender append(EntryHead head, Writing writing) throws StoreException {
        return journal.begin(head);
    }

    @Override
    public void acknowledge(Entry sealed, EntryAppender appender, Writing writing) throws StoreException {
        appender.force();
        try {
            writing.end(sealed);
            writing.commit();
        } catch (StoreException | RuntimeException e) {
            writing.close();
            keeper.stale(e);
        }
        listeners.tell(sealed);
    }

    @Override
    public void tell(long sequence, EntryVisitor visitor) throws StoreException {
        journal.readOne(sequence, visitor);
    }

    @Override
    public Backup backup(Path file) throws StoreException {
        return OpenFolder.backups(folder.data()).write(journal, folder.keys(), file);
    }

    @Override
    public Optional<Backup> daily() throws StoreException {
        return folder.rolling().daily(journal, folder.keys(), LocalDateTime.now());
    }

    @Override
    public Listeners listeners() {
        return listeners;
    }

    @Override
    public void close() {
        listeners.close();
        keeper.close();
        folder.close();
    }
}
