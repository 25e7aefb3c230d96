package org.laurea.store.internal.journal;

import java.util.List;

import org.laurea.core.store.Change;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;

/**
 * An entry in the making, used by one thread. Its steps go out in frames of some ten thousand bytes as they come. Closed before
 * it is sealed, it leaves no trace.
 */
public interface EntryAppender extends AutoCloseable {

    /** The sequence that the entry will have. */
    long sequence();

    /**
     * Adds steps. They may be written while the caller goes on, and must not change until the entry is sealed or closed.
     *
     * @throws StoreException if they, or some that were added before, could not be written; then the entry is given up
     */
    void add(List<? extends Change> steps) throws StoreException;

    /**
     * Completes the entry and lets the next one begin. It is not durable before {@link #force}.
     *
     * @throws StoreException if it could not be written; then it leaves no trace
     */
    Entry seal() throws StoreException;

    /**
     * Returns when the sealed entry and every one before it are durable; threads that wait together share one force.
     *
     * @throws StoreException if that failed: then every sealed entry after {@link Journal#head()} is gone, its sequence is given
     *         again to a later entry, and nothing of it may stay in an index
     */
    void force() throws StoreException;

    /** Gives the entry up unless it is sealed. */
    @Override
    void close() throws StoreException;
}
