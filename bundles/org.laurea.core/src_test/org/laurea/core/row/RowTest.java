package org.laurea.core.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowTest {

    @ParameterizedTest
    @CsvSource({"0,A", "25,Z", "26,AA", "701,ZZ", "702,AAA", "16383,XFD"})
    void columnsHaveTheLettersOfSpreadsheets(int column, String letters) {
        assertEquals(letters, Columns.letters(column));
    }

    @Test
    void cellsBeyondTheRowAreEmpty() {
        Row row = new Row(7, new String[] {"a", null}, null);
        assertEquals("", row.text(1));
        assertEquals("", row.text(9));
        assertEquals("", row.text(-1));
        assertEquals(CellKind.EMPTY, row.kind(1));
        assertEquals(CellKind.TEXT, row.kind(0));
    }

    @Test
    void whiteSpaceAndErrorCellsAreContent() {
        assertTrue(new Row(1, new String[] {"", null}, null).isEmpty());
        assertFalse(new Row(1, new String[] {" "}, null).isEmpty());
        assertFalse(new Row(1, new String[] {""}, new CellKind[] {CellKind.ERROR}).isEmpty());
    }
}
