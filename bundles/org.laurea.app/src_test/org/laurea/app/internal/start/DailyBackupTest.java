package org.laurea.app.internal.start;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

/** One backup a day, and only of something new. */
class DailyBackupTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant YESTERDAY = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void aChangeSinceYesterdaysBackupIsDue() {
        assertTrue(DailyBackup.isDue(YESTERDAY, MORNING, TODAY, ZoneOffset.UTC));
    }

    @Test
    void todayHasOneAlready() {
        assertFalse(DailyBackup.isDue(MORNING, MORNING.plusSeconds(60), TODAY, ZoneOffset.UTC));
    }

    @Test
    void nothingChanged() {
        assertFalse(DailyBackup.isDue(YESTERDAY, YESTERDAY.minusSeconds(60), TODAY, ZoneOffset.UTC));
    }
}
