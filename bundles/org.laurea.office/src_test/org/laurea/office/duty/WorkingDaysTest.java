package org.laurea.office.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laurea.codes.ShippedCodes;

class WorkingDaysTest {

    private final WorkingDays calendar = new WorkingDays(ShippedCodes.tables());

    /** A plain week; the national holiday with a Sunday that is worked; a year whose holidays nobody knows. */
    @ParameterizedTest
    @CsvSource({"2026-06-25, 2026-07-02", "2025-09-26, 2025-10-10", "2030-01-04, 2030-01-11"})
    void theFifthWorkingDayIsTheLast(LocalDate received, LocalDate last) {
        assertEquals(last, calendar.after(received, WorkingDays.TO_DECIDE));
    }
}
