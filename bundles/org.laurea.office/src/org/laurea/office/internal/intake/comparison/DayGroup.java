package org.laurea.office.internal.intake.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The rows of one award date. */
final class DayGroup {

    private final String day;
    private final int index;
    private final Map<UUID, Integer> matches = new HashMap<>();
    private int rows;
    private int added;

    DayGroup(String day, int index) {
        this.day = day;
        this.index = index;
    }

    /** The day as CCYYMMDD, empty for rows without a real one. */
    String day() {
        return day;
    }

    /** Its place among the groups. */
    int index() {
        return index;
    }

    /** A row that no record of the store is. */
    void addNew() {
        rows++;
        added++;
    }

    /** A row that a record of this batch is. */
    void addKnown(UUID batch) {
        rows++;
        matches.merge(batch, 1, Integer::sum);
    }

    /** Takes the rows of another group over. */
    void take(DayGroup other) {
        rows += other.rows;
        added += other.added;
        other.matches.forEach((batch, count) -> matches.merge(batch, count, Integer::sum));
    }

    int rows() {
        return rows;
    }

    int added() {
        return added;
    }

    /** How many rows are records of this batch. */
    int matches(UUID batch) {
        return matches.getOrDefault(batch, 0);
    }
}
