package org.laurea.store.internal.journal;

import java.io.IOException;
import java.io.OutputStream;

import org.laurea.core.store.StoreException;

/**
 * The list of all change sets, each an entry with a sequence from 1 on. What is acknowledged stays; an entry is whole or not
 * there. Every method may be called from any thread.
 */
public interface Journal extends AutoCloseable {

    /** The newest entry that is durable. */
    JournalHead head();

    /**
     * Begins a new entry. Waits until every entry begun before it is sealed or given up, so that the order of sequences is the
     * order of calls.
     *
     * @throws StoreException if the journal can only be read, or its disk or server does not let it be written
     */
    EntryAppender begin(EntryHead head) throws StoreException;

    /**
     * Tells the durable entries from the sequence {@code from} on, in order.
     *
     * @throws StoreException if bytes are not what was written, or {@code visitor} throws it
     */
    void read(long from, EntryVisitor visitor) throws StoreException;

    /**
     * Tells one durable entry.
     *
     * @throws IllegalArgumentException if there is no such entry
     */
    void readOne(long sequence, EntryVisitor visitor) throws StoreException;

    /**
     * Writes a copy of the journal as far as it is durable, in the form that {@link JournalFiles} opens; encrypted if the journal is.
     *
     * @return the newest entry in the copy
     * @throws IOException if {@code out} throws it
     */
    JournalHead copyTo(OutputStream out) throws IOException, StoreException;

    /** Gives everything free; what is sealed is forced first. */
    @Override
    void close() throws StoreException;
}
