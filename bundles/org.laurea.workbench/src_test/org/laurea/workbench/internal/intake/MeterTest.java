package org.laurea.workbench.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MeterTest {

    private static final long SECOND = 1_000_000_000;

    private final Meter meter = new Meter(0);

    @Test
    void timeLeftFollowsFromWhatWasDone() {
        meter.rows(250, 1000);
        assertEquals(6, meter.secondsLeft(2 * SECOND));
    }

    @Test
    void nothingIsGuessedTooEarly() {
        assertEquals(-1, meter.secondsLeft(SECOND));
        meter.rows(40, 1000);
        assertEquals(-1, meter.secondsLeft(SECOND));
        meter.rows(40, 0);
        assertEquals(-1, meter.secondsLeft(SECOND));
    }

    @Test
    void itEndsTheWorkWhenAsked() {
        assertFalse(meter.isCancelled());
        meter.cancel();
        assertTrue(meter.isCancelled());
    }
}
