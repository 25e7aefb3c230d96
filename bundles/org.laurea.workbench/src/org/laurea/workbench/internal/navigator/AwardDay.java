package org.laurea.workbench.internal.navigator;

import java.util.List;

import org.laurea.core.store.Batch;

/**
 * The batches of one award date.
 *
 * @param day the date as CCYYMMDD, empty for batches without
 * @param batches the batches, in the order of the categories' names
 */
record AwardDay(String day, List<Batch> batches) {

    /** How many records they have. */
    int records() {
        return batches.stream().mapToInt(Batch::records).sum();
    }
}
