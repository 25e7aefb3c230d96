package org.laurea.office.amendment;

import java.time.InstantSource;

import org.laurea.core.store.RecordStore;
import org.laurea.validation.Registers;

/** The service that prepares amendments of what was filed. They are filed as batches are. */
public interface Amendments {

    /**
     * Amendments in a store.
     *
     * @param user the name of the user, as it stands in the journal
     * @param registers what corrected records are checked with
     */
    Amending of(RecordStore store, String user, InstantSource clock, Registers registers);
}
