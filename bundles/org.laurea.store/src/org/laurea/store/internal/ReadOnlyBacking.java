package org.laurea.store.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.laurea.core.store.Backup;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.store.StoreInfo;
import org.laurea.core.text.Messages;
import org.laurea.store.internal.backup.Backups;
import org.laurea.store.internal.index.Index;
import org.laurea.store.internal.index.Replaying;
import org.laurea.store.internal.index.Writing;
import org.laurea.store.internal.journal.EntryAppender;
import org.laurea.store.internal.journal.EntryHead;
import org.laurea.store.internal.journal.EntryVisitor;

/** A store that is read as it was when it was opened: the index is in memory, nothing is written anywhere. */
final class ReadOnlyBacking implements Backing {

    private final OpenFolder folder;
    private final Index index;
    private final Listeners listeners = new Listeners();

    ReadOnlyBacking(OpenFolder folder) throws StoreException {
        this.folder = folder;
        this.index = Index.memory();
        Replaying.replay(folder.journal(), index);
    }

    @Override
    public StoreInfo info() {
        return new StoreInfo(folder.data().toString(), false, true, folder.keys() != null);
    }

    @Override
    public Index index() {
        return index;
    }

    @Override
    public Writing write() throws StoreException {
        throw new StoreException(Trouble.READ_ONLY, Messages.beside(Index.class).text("READ_ONLY"));
    }

    @Override
    public EntryAppender append(EntryHead head, Writing writing) throws StoreException {
        return folder.journal().begin(head);
    }

    @Override
    public void acknowledge(Entry sealed, EntryAppender appender, Writing writing) throws StoreException {
        appender.force();
    }

    @Override
    public void tell(long sequence, EntryVisitor visitor) throws StoreException {
        folder.journal().readOne(sequence, visitor);
    }

    @Override
    public Backup backup(Path file) throws StoreException {
        return new Backups(new IndexReplay(), file.toAbsolutePath().getParent()).write(folder.journal(), folder.keys(),
                file);
    }

    @Override
    public Optional<Backup> daily() {
        return Optional.empty();
    }

    @Override
    public Listeners listeners() {
        return listeners;
    }

    @Override
    public void close() {
        listeners.close();
        index.close();
        folder.close();
    }
}
