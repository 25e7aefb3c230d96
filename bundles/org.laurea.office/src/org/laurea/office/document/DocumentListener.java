package org.laurea.office.document;

import java.util.List;

import org.laurea.core.store.Conflict;
import org.laurea.core.text.Localized;

/** Hears what happens to a document, on the executor that the desk was opened with. */
public interface DocumentListener {

    /** Values, findings, the batch's head or the save state are different. */
    void changed(DocumentChange change);

    /** Changes were refused, because somebody else came before; the document shows what is there now. */
    default void refused(List<Conflict> conflicts) {}

    /** Changes could not be saved; the document shows what is on disk. */
    default void failed(Localized reason) {}
}
