package org.laurea.sync.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Property
    void aPauseIsUpToABoundThatDoubles(@ForAll @IntRange(min = 1, max = 1000) int failures, @ForAll long seed) {
        Duration pause = new Backoff(Duration.ofSeconds(1), LONGEST, new Random(seed)).after(failures, Optional.empty());
        long bound = failures > 9 ? 300 : Math.min(300, 1L << failures - 1);
        assertTrue(!pause.isNegative() && pause.compareTo(Duration.ofSeconds(bound)) <= 0);
    }

    @Test
    void pausesAreSpreadOverTheWholeBound() {
        Backoff backoff = new Backoff(Duration.ofSeconds(1), LONGEST, new Random(1));
        Set<Long> tenths = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            tenths.add(backoff.after(1, Optional.empty()).toMillis() / 100);
        }
        assertTrue(tenths.size() >= 10);
    }

    @Property
    void whatTheHubAsksForIsKeptUpToTheLongest(@ForAll @IntRange(min = 0, max = 10_000) int asked) {
        Duration pause = new Backoff(Duration.ofSeconds(1), LONGEST, new Random(asked)).after(1,
                Optional.of(Duration.ofSeconds(asked)));
        assertTrue(pause.compareTo(Duration.ofSeconds(Math.min(asked, 300))) >= 0);
        assertTrue(pause.compareTo(LONGEST) <= 0);
    }

    @Test
    void retryAfterIsSecondsOrADate() {
        assertEquals(Optional.of(Duration.ofSeconds(120)), asked("120"));
        assertEquals(Optional.of(Duration.ofSeconds(60)), asked("Tue, 01 Jul 2025 08:01:00 GMT"));
        assertEquals(Optional.empty(), asked("Tue, 01 Jul 2025 07:59:00 GMT"));
        assertEquals(Optional.empty(), asked("soon"));
        assertEquals(Optional.empty(), asked("-5"));
        assertEquals(Optional.empty(), asked("99999999999999"));
    }

    private static Optional<Duration> asked(String header) {
        return new Reply(429, "", Optional.of(header), new byte[0])
                .pause(Clock.fixed(Instant.parse("2025-07-01T08:00:00Z"), ZoneOffset.UTC));
    }
}
