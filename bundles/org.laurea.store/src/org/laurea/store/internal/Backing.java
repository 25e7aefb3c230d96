package org.laurea.store.internal;

import java.nio.file.Path;
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

/** What a store stands on: a journal, and the index that is made of it. */
interface Backing extends AutoCloseable {

    /** What kind of store it is. */
    StoreInfo info();

    /** The index; it knows of every acknowledged entry. */
    Index index() throws StoreException;

    /** Begins a transaction of the index that will take one entry. */
    Writing write() throws StoreException;

    /** Begins an entry of the journal. */
    EntryAppender append(EntryHead head, Writing writing) throws StoreException;

    /**
     * Makes a sealed entry durable and seen.
     *
     * @throws StoreException if it is not durable; then nothing of it is left
     */
    void acknowledge(Entry sealed, EntryAppender appender, Writing writing) throws StoreException;

    /** Tells one entry. */
    void tell(long sequence, EntryVisitor visitor) throws StoreException;

    /** Writes the backup of the day, unless there is one, or nothing has changed since the last one. */
    Optional<Backup> daily() throws StoreException;

    /** Writes a backup and verifies it. */
    Backup backup(Path file) throws StoreException;

    /** Those who hear of entries. */
    Listeners listeners();

    @Override
    void close();
}
