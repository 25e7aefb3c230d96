package org.laurea.workbench.internal.grid.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class ColumnLayoutTest {

    private static final List<String> FIELDS = List.of("XM", "XB", "CSRQ", "MZ");

    @Test
    void whatIsWrittenIsRead() {
        ColumnLayout layout = new ColumnLayout(List.of("XM", "MZ", "XB", "CSRQ"), Set.of("XB"), Map.of("MZ", 90));
        assertEquals("XM,MZ:90,-XB,CSRQ", layout.write());
        assertEquals(layout, ColumnLayout.read(layout.write(), FIELDS));
    }

    @Test
    void nothingMeansTheOfficialOrder() {
        assertEquals(new ColumnLayout(FIELDS, Set.of(), Map.of()), ColumnLayout.read("", FIELDS));
    }

    @Test
    void fieldsOfAnotherVersionComeAndGo() {
        ColumnLayout layout = ColumnLayout.read("CSRQ,OLD:50,XM", FIELDS);
        assertEquals(List.of("CSRQ", "MZ", "XM", "XB"), layout.order());
    }

    @Test
    void spoiltTextDoesNoHarm() {
        ColumnLayout layout = ColumnLayout.read("XM:99999,XM,--XB:x,:,", FIELDS);
        assertEquals(new ColumnLayout(FIELDS, Set.of(), Map.of()), layout);
    }
}
