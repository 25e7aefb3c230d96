package org.laurea.workbench.internal.filing;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import org.laurea.core.store.StoreException;

/**
 * The records of a batch by the numbers that they have in its content.
 *
 * @param steps of the batch
 */
record RecordNumbers(FilingSteps steps) {

    /** The record with a number, from 1 on. */
    Optional<UUID> at(long number) throws StoreException {
        AtomicLong count = new AtomicLong();
        AtomicReference<UUID> found = new AtomicReference<>();
        steps.place().desk().store().records(steps.batch(), record -> {
            if (count.incrementAndGet() == number) {
                found.set(record.id());
            }
        });
        return Optional.ofNullable(found.get());
    }
}
