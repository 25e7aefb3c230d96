package org.laurea.workbench.internal.grid.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.laurea.core.store.StoredRecord;
import org.laurea.workbench.internal.grid.clip.CellBlock;

class HaystackTest {

    private static final Needle NEEDLE = new Needle("ab", false, false);

    @Test
    void goesOnAfterTheCellAndBeginsAnew() {
        Haystack hay = hay(new CellBlock(0, 0, 3, 2));
        assertEquals(Optional.of(new Place(0, 1)), hay.next(NEEDLE, new Place(0, 0), false));
        assertEquals(Optional.of(new Place(2, 0)), hay.next(NEEDLE, new Place(0, 1), false));
        assertEquals(Optional.of(new Place(0, 1)), hay.next(NEEDLE, new Place(2, 1), false));
        assertEquals(Optional.of(new Place(2, 0)), hay.next(NEEDLE, new Place(0, 1), true));
    }

    @Test
    void theCellItselfIsFoundLast() {
        assertEquals(Optional.of(new Place(0, 1)),
                hay(new CellBlock(0, 0, 1, 2)).next(NEEDLE, new Place(0, 1), false));
    }

    @Test
    void onlyWithinTheAreas() {
        assertEquals(List.of(new Place(2, 0)), hay(new CellBlock(1, 0, 2, 2)).all(NEEDLE));
        assertEquals(Optional.empty(), hay(new CellBlock(1, 1, 1, 1)).next(NEEDLE, new Place(0, 0), false));
    }

    @Test
    void caseAndWholeCells() {
        assertEquals("x-x-", new Needle("ab", false, false).replaceIn("AB-ab-", "x"));
        assertEquals("AB-x-", new Needle("ab", true, false).replaceIn("AB-ab-", "x"));
        assertEquals("AB-ab-", new Needle("ab", false, true).replaceIn("AB-ab-", "x"));
        assertEquals("x", new Needle("ab", false, true).replaceIn("Ab", "x"));
    }

    @Test
    void aReplacementThatHoldsTheNeedleIsNotReplacedAgain() {
        assertEquals("aaaa", new Needle("a", true, false).replaceIn("aa", "aa"));
    }

    /** Positions show records 2, 0, 1 with the fields 1, 0. */
    private static Haystack hay(CellBlock area) {
        List<StoredRecord> records = new ArrayList<>();
        for (List<String> values : List.of(List.of("x", "y"), List.of("z", "xABx"), List.of("ab", "q"))) {
            records.add(
                    new StoredRecord(new UUID(0, records.size()), new UUID(1, 0), records.size(), values, Map.of(), 1));
        }
        return new Haystack(records, new int[] {2, 0, 1}, new int[] {1, 0}, List.of(area));
    }
}
