package org.laurea.store.internal.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class RotationTest {

    private static final LocalDateTime FIRST = LocalDateTime.of(2025, 1, 1, 8, 0);

    @Test
    void aYearOfDaysLeavesSevenDaysFourWeeksTwelveMonths() {
        List<LocalDateTime> kept = new ArrayList<>();
        for (int day = 0; day < 500; day++) {
            kept.add(FIRST.plusDays(day));
            kept = new ArrayList<>(Rotation.kept(kept));
        }
        LocalDateTime last = FIRST.plusDays(499);
        for (int day = 0; day < 7; day++) {
            assertTrue(kept.contains(last.minusDays(day)));
        }
        assertEquals(12, kept.stream().map(time -> time.getYear() * 12 + time.getMonthValue()).distinct().count());
        assertTrue(kept.size() >= 7 + 3 + 11 - 2 && kept.size() <= 23, kept.toString());
        assertTrue(kept.get(0).isAfter(last.minusMonths(12)));
    }

    @Test
    void daysWithoutWorkDoNotCount() {
        List<LocalDateTime> rare = List.of(FIRST, FIRST.plusDays(1), FIRST.plusDays(200), FIRST.plusDays(201));
        assertEquals(Set.copyOf(rare), Rotation.kept(rare));
    }

    @Test
    void ofADayTheNewestStays() {
        assertEquals(Set.of(FIRST.plusHours(9)), Rotation.kept(List.of(FIRST, FIRST.plusHours(9), FIRST.plusHours(3))));
    }
}
