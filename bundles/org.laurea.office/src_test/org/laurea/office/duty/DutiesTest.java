package org.laurea.office.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.StoredType;

class DutiesTest {

    private static Duties at(String instant) {
        return new Duties(InstantSource.fixed(Instant.parse(instant)));
    }

    private static Batch batch(String day, BatchState state, String changed, int records) {
        return new Batch(UUID.randomUUID(), new StoredType("regular", "2024", "", "", List.of()), "10001", day,
                new BatchHead("", state), records, 1, Instant.parse(changed));
    }

    private static Batch draft(String day) {
        return batch(day, BatchState.DRAFT, "2025-06-25T00:00:00Z", 5);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-24T00:00:00Z, 8, AHEAD", "2025-06-25T00:00:00Z, 7, OPEN", "2025-07-02T15:59:59Z, 0, OPEN",
            "2025-07-02T16:00:00Z, -1, LATE"})
    void theLastDayIsTheSeventhAfterTheAwardInChina(String now, long left, DutyStatus status) {
        Duty duty = at(now).of(draft("20250625")).orElseThrow();
        assertEquals(LocalDate.of(2025, 7, 2), duty.lastDay());
        assertEquals(left, duty.daysLeft());
        assertEquals(status, duty.status());
    }

    @ParameterizedTest
    @CsvSource({"2025-07-02T15:59:59Z, DONE_IN_TIME", "2025-07-02T16:00:00Z, DONE_LATE"})
    void whatWasSentIsDone(String sent, DutyStatus status) {
        Duties duties = at("2026-01-01T00:00:00Z");
        Batch batch = batch("20250625", BatchState.SENT, sent, 5);
        assertEquals(status, duties.of(batch).orElseThrow().status());
        assertEquals(List.of(), duties.open(List.of(batch)));
    }

    @Test
    void aBatchWithoutDayOrRecordsIsNoDuty() {
        Duties duties = at("2025-06-25T00:00:00Z");
        assertTrue(duties.of(draft("")).isEmpty());
        assertTrue(duties.of(draft("20250631")).isEmpty());
        assertTrue(duties.of(batch("20250625", BatchState.DRAFT, "2025-06-25T00:00:00Z", 0)).isEmpty());
    }

    @Test
    void theTimelineShowsFourteenDaysFromToday() {
        Duties duties = at("2025-06-26T00:00:00Z");
        List<Batch> batches = List.of(draft("20250702"), draft("20250625"), draft("20250601"), draft("20250803"));
        assertEquals(List.of("20250601", "20250625", "20250702", "20250803"),
                duties.open(batches).stream().map(duty -> duty.batch().day()).toList());
        List<DutyDay> days = duties.timeline(batches);
        assertEquals(14, days.size());
        assertEquals(LocalDate.of(2025, 6, 26), days.get(0).day());
        assertEquals(List.of(5, 5), List.of(days.get(6).records(), days.get(13).records()));
        assertEquals(2, days.stream().mapToInt(day -> day.due().size()).sum());
    }
}
