package org.laurea.office.internal.document;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;

import org.laurea.core.store.Entry;
import org.laurea.core.store.RecordStore;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.office.LostChange;
import org.laurea.office.edit.EditCompanion;
import org.laurea.validation.LiveCheck;

/** What a document needs of its desk. */
public interface DocHost {

    /** The store. */
    RecordStore store();

    /** The user. */
    String user();

    /** The time. */
    InstantSource clock();

    /** The only thread that documents are read and changed on. */
    Executor listeners();

    /** One thread that writes, in order. */
    Executor writer();

    /** One thread for checks of many records; opening a batch does not wait for it. */
    Executor checker();

    /**
     * An empty table with the checks of a category.
     *
     * @param isNew whether registers that changed on disk are read anew
     */
    LiveCheck check(DegreeCategory category, boolean isNew) throws InputException;

    /** How many records are checked while the user waits; more than these are checked in the background. */
    int mostAtOnce();

    /** What adds edits to edits. */
    List<EditCompanion> companions();

    /** Hands on an entry that a document wrote. */
    void written(Entry entry);

    /** Tells of a change that could not be written while nobody listened to its document. */
    void lost(LostChange change);
}
