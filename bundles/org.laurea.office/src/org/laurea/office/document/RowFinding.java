package org.laurea.office.document;

import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Acceptance;
import org.laurea.validation.Finding;

/**
 * A finding in an open batch.
 *
 * @param record the record it is on; {@code null} for the batch as a whole
 * @param finding what is wrong; its row is the position of the record
 * @param acceptance why the warning may stand; {@code null} if nobody said so
 */
public record RowFinding(@Nullable UUID record, Finding finding, @Nullable Acceptance acceptance) {

    /** Whether somebody still has to look at it: an error, or a warning that was not accepted. */
    public boolean isOpen() {
        return acceptance == null;
    }
}
