package org.laurea.workbench.internal.grid.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class PastePlanTest {

    private static final List<List<String>> BLOCK = List.of(List.of("a", "b"), List.of("c", "d"));

    @Test
    void oneTextFillsTheSelection() {
        PastePlan plan = PastePlan.of(List.of(List.of("x")), List.of(new CellBlock(1, 1, 2, 1), cell(5, 0)), 10, 3);
        assertEquals(List.of(new CellValue(1, 1, "x"), new CellValue(2, 1, "x"), new CellValue(5, 0, "x")),
                plan.cells());
    }

    @Test
    void aBlockIsLaidAtTheCellThatIsSelected() {
        assertEquals(List.of(new CellValue(2, 1, "a"), new CellValue(2, 2, "b"), new CellValue(3, 1, "c"),
                new CellValue(3, 2, "d")), PastePlan.of(BLOCK, List.of(cell(2, 1)), 10, 3).cells());
    }

    @Test
    void aBlockIsRepeatedIfItFits() {
        PastePlan plan = PastePlan.of(BLOCK, List.of(new CellBlock(0, 0, 4, 2)), 10, 3);
        assertEquals(8, plan.cells().size());
        assertEquals(new CellValue(3, 0, "c"), plan.cells().get(6));
        assertEquals(4, PastePlan.of(BLOCK, List.of(new CellBlock(0, 0, 3, 2)), 10, 3).cells().size());
    }

    @Test
    void columnsWithoutPlaceAreCounted() {
        PastePlan plan = PastePlan.of(BLOCK, List.of(cell(0, 2)), 10, 3);
        assertEquals(1, plan.cut());
        assertEquals(List.of(new CellValue(0, 2, "a"), new CellValue(1, 2, "c")), plan.cells());
    }

    @Test
    void rowsBelowTheLastBecomeNewOnes() {
        PastePlan plan = PastePlan.of(BLOCK, List.of(cell(9, 1)), 10, 3);
        assertEquals(2, plan.cells().size());
        assertEquals(List.of(List.of("c", "d")), plan.below());
        assertEquals(1, plan.left());
    }

    @Test
    void shortRowsClearWhatTheyDoNotReach() {
        PastePlan plan = PastePlan.of(List.of(List.of("a", "b"), List.of("c")), List.of(cell(0, 0)), 10, 3);
        assertTrue(plan.cells().contains(new CellValue(1, 1, "")));
    }

    private static CellBlock cell(int row, int column) {
        return new CellBlock(row, column, 1, 1);
    }
}
