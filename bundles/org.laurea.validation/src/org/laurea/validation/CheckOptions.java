package org.laurea.validation;

import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What the user of a check chose.
 *
 * @param unit the five-digit code of the only unit whose data is expected, or {@code null}
 * @param formalDay the day of formal submission, or {@code null} for a pre-check
 * @param registers base data to check against
 * @param threads how many threads may work, at least 1; the result does not depend on it
 */
public record CheckOptions(@Nullable String unit, @Nullable LocalDate formalDay, Registers registers, int threads) {

    /** A pre-check of any unit's data without registers, on one thread. */
    public static CheckOptions plain() {
        return new CheckOptions(null, null, Registers.none(), 1);
    }
}
