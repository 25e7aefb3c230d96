package org.laurea.office;

import java.util.concurrent.Executor;

import org.laurea.core.store.RecordStore;

/** The service that sits a user down at a desk. */
public interface Desks {

    /**
     * A desk on a store, which it closes when it is closed.
     *
     * @param user the name of the user
     * @param listeners where documents tell their listeners, and the only thread that documents are read on: the UI thread
     */
    Desk open(RecordStore store, String user, Executor listeners);
}
