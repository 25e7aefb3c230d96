package org.laurea.sync.client;

import java.time.Duration;

/** How a client waits. */
@FunctionalInterface
public interface Pause {

    /** Waits; an interrupt ends it. */
    void sleep(Duration length) throws InterruptedException;

    /** Waits by the clock. */
    static Pause real() {
        return length -> Thread.sleep(length.toMillis());
    }
}
