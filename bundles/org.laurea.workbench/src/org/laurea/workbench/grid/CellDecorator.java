package org.laurea.workbench.grid;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Localized;
import org.laurea.office.document.BatchDocument;

/**
 * A whiteboard service: marks cells of the grid that differ from something else, such as the same field of the other record of a
 * pair. Asked on the UI thread for every visible cell at every painting, so it answers at once from what it knows.
 */
public interface CellDecorator {

    /** Whether it has to do with records of the type with this id. */
    boolean isFor(String recordType);

    /**
     * Why a cell is marked; {@code null} if it is not.
     *
     * @param row the index of the record in the document
     * @param field the index of the field
     */
    @Nullable
    Localized difference(BatchDocument document, int row, int field);
}
