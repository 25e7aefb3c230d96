package org.laurea.hub.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands until it is moved. */
public final class SetClock implements InstantSource {

    private Instant now = Instant.parse("2026-06-25T02:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    /** Time goes by. */
    public void forward(Duration time) {
        now = now.plus(time);
    }
}
