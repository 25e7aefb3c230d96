package org.laurea.store.internal.index.rows;

import java.time.Instant;

/** Moments as numbers, to be compared by a database: nanoseconds since 1970, at most those of the year 2262. */
final class Instants {

    private static final long SECOND = 1_000_000_000L;

    private Instants() {}

    static long number(Instant moment) {
        long most = Long.MAX_VALUE / SECOND - 1;
        long seconds = Math.max(-most, Math.min(most, moment.getEpochSecond()));
        return seconds * SECOND + moment.getNano();
    }

    static Instant moment(long number) {
        return Instant.ofEpochSecond(Math.floorDiv(number, SECOND), Math.floorMod(number, SECOND));
    }
}
