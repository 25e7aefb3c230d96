package org.laurea.office.edit;

import java.util.List;

import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.CellEdit;

/**
 * A whiteboard service: adds edits that have to go with the edits of a user, in the same change set. A document asks it before
 * every edit; what it adds to a cell that the user edits himself is left out.
 */
public interface EditCompanion {

    /** The id of the record type that it looks after, such as {@code dual}. */
    String recordType();

    /**
     * The edits that go with others.
     *
     * @param document the batch as it is before the edits
     * @param edits what the user does
     */
    List<CellEdit> companions(BatchDocument document, List<CellEdit> edits);
}
