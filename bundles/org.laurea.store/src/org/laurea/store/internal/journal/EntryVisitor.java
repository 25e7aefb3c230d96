package org.laurea.store.internal.journal;

import org.laurea.core.store.Change;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;

/** Is told entries: for each its beginning, its steps one after the other, and its end. */
public interface EntryVisitor {

    /** An entry begins. */
    default void begin(long sequence, EntryHead head) throws StoreException {}

    /** A step of the entry that began last. */
    void change(Change change) throws StoreException;

    /** The entry that began last is complete. */
    default void end(Entry entry) throws StoreException {}
}
