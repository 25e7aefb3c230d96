package org.laurea.office.intake;

import java.util.UUID;

import org.laurea.core.store.BatchState;

/**
 * What would happen to a batch.
 *
 * @param batch its id, also of one that is still to be made
 * @param isNew whether it is still to be made
 * @param day its award date as CCYYMMDD, empty if it is not known
 * @param unit the five-digit code of its unit, empty if it is not known
 * @param name the name that its users gave it, may be empty
 * @param state how far it is now
 * @param records how many records it has now
 * @param added how many it gets
 * @param changed how many of its records change
 * @param same how many of its records stand in the file as they are
 */
public record BatchPlan(UUID batch, boolean isNew, String day, String unit, String name, BatchState state, int records,
        int added, int changed, int same) {}
