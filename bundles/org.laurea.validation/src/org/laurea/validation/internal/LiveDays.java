package org.laurea.validation.internal;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntSupplier;

/** The most frequent valid day of a live table, as {@link UsualDay} finds it in a file. */
final class LiveDays implements IntSupplier {

    private final boolean isAsked;
    private final Map<Integer, Integer> counts = new TreeMap<>();
    private int withoutDay;

    LiveDays(boolean isAsked) {
        this.isAsked = isAsked;
    }

    /** Whether any rule asks for it; otherwise nothing needs to be counted. */
    boolean isAsked() {
        return isAsked;
    }

    /** Whether any row takes its day from here. */
    boolean matters() {
        return withoutDay > 0;
    }

    /** Counts a row that bears a day, or bears none if {@code day} is 0. */
    void count(int day, int more) {
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
    public int getAsInt() {
        return UsualDay.mostFrequent(counts);
    }
}
