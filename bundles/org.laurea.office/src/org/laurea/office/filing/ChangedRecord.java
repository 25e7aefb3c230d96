package org.laurea.office.filing;

import java.util.List;
import java.util.UUID;

import org.laurea.core.store.FieldEdit;

/**
 * A record that differs from what it was.
 *
 * @param record the record
 * @param number its number in the batch, from 1 on; 0 if it was removed
 * @param kind how it differs
 * @param edits its fields that differ, by their index; empty unless it was changed
 */
public record ChangedRecord(UUID record, int number, Kind kind, List<FieldEdit> edits) {

    /** How a record differs. */
    public enum Kind {
        /** Fields have other texts. */
        CHANGED,
        /** It was not there. */
        ADDED,
        /** It is not there any more. */
        REMOVED
    }
}
