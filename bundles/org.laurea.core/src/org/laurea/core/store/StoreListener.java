package org.laurea.core.store;

/** Hears of every entry that was added, also by other desktops. Called in the order of the journal, on no particular thread. */
@FunctionalInterface
public interface StoreListener {

    /** An entry is durable and everything that the store tells from now on knows of it. */
    void added(Entry entry);
}
