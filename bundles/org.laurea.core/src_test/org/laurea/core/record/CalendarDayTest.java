package org.laurea.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "2025062", "202506255", "2025-6-5", "18991231", "22000101", "20250230", "20230229",
            "20251301", "20250001", "20250100", "２０２５０６２５"})
    void refusesWhatIsNoRealDay(String text) {
        assertEquals(0, CalendarDay.parse(text));
    }

    @Property
    void acceptsEveryDayOfTheCalendar(@ForAll @IntRange(max = 109_571) int offset) {
        LocalDate day = LocalDate.of(1900, 1, 1).plusDays(offset);
        String text = DateTimeFormatter.BASIC_ISO_DATE.format(day);
        assertEquals(Integer.parseInt(text), CalendarDay.parse(text));
    }
}
