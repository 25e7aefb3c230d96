package org.laurea.validation.internal;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntSupplier;

/** The most frequent valid day of a live table, as {@link UsualDay} finds it in a file. */
final class LiveDays implements IntSupplier {

    private final boolean isAsked;
    private final Map<Integer, Integer> counts = new TreeMap<>();
    private int withoutDay;
    /** A day that was counted last; many rows in a row bear the same. */
    private int lastDay = -1;
    private int lastCount;

    LiveDays(boolean isAsked) {
        this.isAsked = isAsked;
    }

    /** Whether any rule asks for it; otherwise nothing needs to be counted. */
    boolean isAsked() {
        return isAsked;
    }

    /** Whether any row takes its day from here. */
    boolean matters() {
        flush();
        return withoutDay > 0;
    }

    /** Counts a row that bears a day, or bears none if {@code day} is 0. */
    void count(int day, int more) {
        if (day == lastDay) {
            lastCount += more;
            return;
        }
        flush();
        lastDay = day;
        lastCount = more;
    }

    private void flush() {
        add(lastDay, lastCount);
        lastDay = -1;
        lastCount = 0;
    }

    private void add(int day, int more) {
        if (day < 0) {
            return;
        }
        if (day == 0) {
            withoutDay += more;
        } else {
            int count = counts.getOrDefault(day, 0) + more;
            if (count == 0) {
                counts.remove(day);
            } else {
                counts.put(day, count);
            }
        }
    }

    @Override
    public synchronized int getAsInt() {
        flush();
        return UsualDay.mostFrequent(counts);
    }
}
