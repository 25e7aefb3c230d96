package org.laurea.sync.client;

import java.time.Duration;

/**
 * How patient a client is.
 *
 * @param connect how long a connection may take to come up
 * @param answer how long an answer may take, beside the time that the bytes take on a slow line
 * @param slowest the slowest line that is waited for, in bytes a second
 * @param first the longest first pause after a failure; doubled with each further one
 * @param longest the longest pause, also when the hub asks for a longer one
 * @param attempts how often in a row something may fail before it is given up
 */
public record ClientSettings(Duration connect, Duration answer, long slowest, Duration first, Duration longest,
        int attempts) {

    /** Those of the protocol: 10 s, 60 s, 8 KiB/s, 1 s, 5 min, and 12 attempts, which is about a quarter of an hour. */
    public static final ClientSettings OF_THE_PROTOCOL = new ClientSettings(Duration.ofSeconds(10),
            Duration.ofSeconds(60), 8 << 10, Duration.ofSeconds(1), Duration.ofMinutes(5), 12);

    /** The same with another number of attempts. */
    public ClientSettings withAttempts(int number) {
        return new ClientSettings(connect, answer, slowest, first, longest, number);
    }
}
