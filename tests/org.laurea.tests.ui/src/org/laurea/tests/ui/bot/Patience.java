package org.laurea.tests.ui.bot;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The only place where the robot waits. */
public final class Patience {

    private static final Duration LIMIT = Duration.ofSeconds(Integer.getInteger("laurea.patience", 30));
    private static final long PAUSE = Duration.ofMillis(10).toNanos();

    private Patience() {}

    /** Asks again and again until the answer is yes; fails when that takes too long. */
    public static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited " + LIMIT.toSeconds() + " s in vain until " + what);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
