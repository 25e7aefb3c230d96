package org.laurea.store.internal.backup;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Which backups are kept: the newest of each of the last 7 days, 4 weeks and 12 months in which there was one. */
final class Rotation {

    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private Rotation() {}

    /** Those of {@code times} that are kept. */
    static Set<LocalDateTime> kept(Collection<LocalDateTime> times) {
        List<LocalDateTime> newestFirst = times.stream().sorted(Comparator.reverseOrder()).toList();
        Set<LocalDateTime> kept = new TreeSet<>();
        keep(newestFirst, LocalDateTime::toLocalDate, DAYS, kept);
        keep(newestFirst, Rotation::week, WEEKS, kept);
        keep(newestFirst, YearMonth::from, MONTHS, kept);
        return kept;
    }

    private static int week(LocalDateTime time) {
        return time.get(IsoFields.WEEK_BASED_YEAR) * 100 + time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static <T> void keep(List<LocalDateTime> newestFirst, Function<LocalDateTime, T> period, int most,
            Set<LocalDateTime> kept) {
        Set<T> seen = new HashSet<>();
        for (LocalDateTime time : newestFirst) {
            if (seen.size() < most && seen.add(period.apply(time))) {
                kept.add(time);
            }
        }
    }
}
