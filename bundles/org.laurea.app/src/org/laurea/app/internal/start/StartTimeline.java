package org.laurea.app.internal.start;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** When the start of the program reached what, counted from the start of the process. */
public final class StartTimeline {

    private final Instant origin;
    private final List<String> lines = new ArrayList<>();

    /** A timeline of this process. */
    public StartTimeline() {
        this(ProcessHandle.current().info().startInstant().orElseGet(Instant::now));
    }

    StartTimeline(Instant origin) {
        this.origin = origin;
    }

    /** The start has come to {@code station} now. */
    public synchronized void reached(String station) {
        reached(station, Instant.now());
    }

    synchronized void reached(String station, Instant now) {
        lines.add(String.format(Locale.ROOT, "%6d ms  %s", Duration.between(origin, now).toMillis(), station));
    }

    /** One line for each station, in the order of time. */
    public synchronized String text() {
        return String.join("\n", lines);
    }
}
