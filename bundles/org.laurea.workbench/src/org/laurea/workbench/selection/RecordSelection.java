package org.laurea.workbench.selection;

import java.util.List;
import java.util.UUID;

import org.eclipse.jface.viewers.ISelection;
import org.laurea.office.document.BatchDocument;

/**
 * Records of an open batch that are selected.
 *
 * @param document the batch
 * @param records the records, the one with the cursor first; may be empty
 * @param field the index of the field with the cursor, -1 for none
 */
public record RecordSelection(BatchDocument document, List<UUID> records, int field) implements ISelection {

    /** A selection; the list is copied. */
    public RecordSelection {
        records = List.copyOf(records);
    }

    @Override
    public boolean isEmpty() {
        return records.isEmpty();
    }
}
