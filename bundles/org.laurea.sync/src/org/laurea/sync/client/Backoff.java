package org.laurea.sync.client;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long to wait after failures in a row: any time up to a bound that doubles (full jitter), and what the hub asks for. */
final class Backoff {

    private static final int MOST_DOUBLINGS = 30;

    private final Duration first;
    private final Duration longest;
    private final RandomGenerator random;

    Backoff(Duration first, Duration longest, RandomGenerator random) {
        this.first = first;
        this.longest = longest;
        this.random = random;
    }

    /**
     * The next pause.
     *
     * @param failures how many in a row, from 1 on
     * @param asked what the hub asks for by {@code Retry-After}
     */
    Duration after(int failures, Optional<Duration> asked) {
        long bound = Math.min(longest.toMillis(), first.toMillis() << Math.min(failures - 1, MOST_DOUBLINGS));
        long pause = random.nextLong(bound + 1);
        long least = asked.map(Duration::toMillis).orElse(0L);
        return Duration.ofMillis(Math.min(longest.toMillis(), least + pause));
    }
}
