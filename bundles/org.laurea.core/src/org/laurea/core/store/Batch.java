package org.laurea.core.store;

import java.time.Instant;
import java.util.UUID;

/**
 * Records of one unit, record type and award date, prepared and filed together.
 *
 * @param id its id
 * @param type its record type, as it was when the batch was opened
 * @param unit the five-digit code of the unit, empty if it is not known yet
 * @param day the award date as CCYYMMDD, empty if it is not known yet
 * @param head what may change of the batch itself
 * @param records how many records it has
 * @param entry the sequence of the entry that last changed it or one of its records
 * @param changed when that was
 */
public record Batch(UUID id, StoredType type, String unit, String day, BatchHead head, int records, long entry,
        Instant changed) {

    /** How far it is. */
    public BatchState state() {
        return head.state();
    }
}
