package org.laurea.workbench.internal.grid.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class BlocksTest {

    private final CellReader cells = (row, column) -> row + ":" + column;

    @Test
    void blocksApartAreCopiedTogether() {
        assertEquals(List.of(List.of("1:0", ""), List.of("", "4:1")),
                Blocks.copy(List.of(new CellBlock(1, 0, 1, 1), new CellBlock(4, 1, 1, 1)), cells));
    }

    @Test
    void theFirstRowFillsTheRest() {
        assertEquals(List.of(new CellValue(3, 1, "2:1"), new CellValue(4, 1, "2:1")),
                Blocks.fillDown(List.of(new CellBlock(2, 1, 3, 1)), cells));
    }

    @Test
    void oneRowIsFilledFromAbove() {
        assertEquals(List.of(new CellValue(2, 0, "1:0"), new CellValue(2, 1, "1:1")),
                Blocks.fillDown(List.of(new CellBlock(2, 0, 1, 2)), cells));
        assertEquals(List.of(), Blocks.fillDown(List.of(new CellBlock(0, 0, 1, 2)), cells));
    }

    @Test
    void cellsAreCountedWithoutOverflow() {
        assertEquals(2_700_000_000L, Blocks.count(List.of(new CellBlock(0, 0, 100_000_000, 27))));
    }
}
