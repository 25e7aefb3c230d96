package org.laurea.hub.internal.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * How much a unit may ask for: a store of calls that fills up again by and by, so that one unit cannot keep the others waiting.
 * Full ones are forgotten.
 */
final class Quotas {

    private static final int MOST_KNOWN = 4096;

    private final int burst;
    private final Duration each;
    private final InstantSource clock;
    private final Map<String, Share> shares = new HashMap<>();

    private static final class Share {

        private Instant emptyUntil;

        Share(Instant now) {
            emptyUntil = now;
        }
    }

    /**
     * Quotas.
     *
     * @param burst how many calls at once
     * @param each how long it takes until one more is free
     */
    Quotas(int burst, Duration each, InstantSource clock) {
        this.burst = burst;
        this.each = each;
        this.clock = clock;
    }

    /**
     * Takes a call of a unit.
     *
     * @throws Problem QUOTA, with the seconds to wait as {@code retryAfter}
     */
    synchronized void take(String unit) throws Problem {
        Instant now = clock.instant();
        if (shares.size() >= MOST_KNOWN) {
            shares.values().removeIf(share -> !share.emptyUntil.isAfter(now));
        }
        Share share = shares.computeIfAbsent(unit, code -> new Share(now));
        Instant from = share.emptyUntil.isBefore(now) ? now : share.emptyUntil;
        Duration used = Duration.between(now, from).plus(each);
        Duration most = each.multipliedBy(burst);
        if (used.compareTo(most) > 0) {
            long seconds = Math.max(1, used.minus(most).toSeconds() + 1);
            throw Problem.of(ProblemKind.QUOTA, seconds).with("retryAfter", seconds);
        }
        share.emptyUntil = from.plus(each);
    }
}
