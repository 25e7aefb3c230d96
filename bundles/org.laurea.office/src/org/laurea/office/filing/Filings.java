package org.laurea.office.filing;

import java.nio.file.Path;
import java.time.InstantSource;

import org.laurea.core.store.RecordStore;

/** The service that files batches. */
public interface Filings {

    /**
     * Filing from a store.
     *
     * @param folder the data folder, which has the outbox
     * @param user the name of the user, as it stands in the journal
     */
    Filing of(RecordStore store, Path folder, String user, InstantSource clock);
}
