package org.laurea.workbench.internal.intake;

import org.laurea.office.intake.IntakeProgress;
import org.laurea.workbench.internal.part.TimeLeft;

/** How far work is, told by the thread that does it and read by the UI thread. */
final class Meter implements IntakeProgress {

    private final TimeLeft time;
    private volatile int done;
    private volatile int all;
    private volatile boolean isCancelled;

    /** A meter of work that begins at a time of {@link System#nanoTime()}. */
    Meter(long start) {
        time = new TimeLeft(start);
    }

    @Override
    public void rows(int rowsDone, int rowsInAll) {
        done = rowsDone;
        all = rowsInAll;
    }

    @Override
    public boolean isCancelled() {
        return isCancelled;
    }

    void cancel() {
        isCancelled = true;
    }

    int done() {
        return done;
    }

    /** How many rows there are, 0 as long as nobody knows. */
    int all() {
        return all;
    }

    /** How many seconds are left, by what was done so far; -1 as long as that is a guess. */
    long secondsLeft(long now) {
        return time.seconds(done, all, now);
    }
}
