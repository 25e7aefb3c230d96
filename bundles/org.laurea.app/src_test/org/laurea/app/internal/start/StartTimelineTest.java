package org.laurea.app.internal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;

import org.junit.jupiter.api.Test;

/** The times of a start are told from the start of the process. */
class StartTimelineTest {

    private static final Instant ORIGIN = Instant.parse("2026-07-01T08:00:00Z");

    @Test
    void eachStationHasALineWithTheMillisecondsUntilThen() {
        StartTimeline timeline = new StartTimeline(ORIGIN);
        timeline.reached("framework", ORIGIN.plusMillis(420));
        timeline.reached("painted", ORIGIN.plusMillis(12_345));
        assertEquals("   420 ms  framework\n 12345 ms  painted", timeline.text());
    }

    @Test
    void aStartThatReachedNothingSaysNothing() {
        assertEquals("", new StartTimeline(ORIGIN).text());
    }
}
