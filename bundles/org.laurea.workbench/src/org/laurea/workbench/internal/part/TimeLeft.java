package org.laurea.workbench.internal.part;

/**
 * How long work still takes, by what was done so far.
 *
 * @param start when it began, a time of {@link System#nanoTime()}
 */
public record TimeLeft(long start) {

    private static final double SURE = 0.05;
    private static final long NANOS = 1_000_000_000;

    /** How many seconds are left at a time of {@link System#nanoTime()}; -1 as long as that is a guess. */
    public long seconds(int done, int all, long now) {
        double share = all == 0 ? 0 : (double) done / all;
        return share < SURE ? -1 : Math.round((now - start) * (1 - share) / share / NANOS);
    }
}
