package org.laurea.degree.joint.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.laurea.codes.ShippedCodes;
import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTable;

class PartnerUnitsTest {

    private static final CodeTable UNITS = ShippedCodes.tables().table("units");

    @Test
    void unitsAreKnownByCodeAndByNameAndStandOnce() {
        PartnerUnits units = PartnerUnits.in("10003\n清华大学；10002", UNITS);
        assertEquals(List.of("10003", "10002"), units.known().stream().map(CodeEntry::code).toList());
        assertEquals(List.of(), units.unknown());
    }

    @Test
    void whatMeansNoUnitOrMoreThanOneIsTold() {
        assertEquals(List.of("大学", "没有的学校"), PartnerUnits.in("大学\n没有的学校", UNITS).unknown());
    }
}
