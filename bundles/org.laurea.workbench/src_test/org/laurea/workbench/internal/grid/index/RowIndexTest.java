package org.laurea.workbench.internal.grid.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class RowIndexTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final UUID D = new UUID(0, 4);

    @Test
    void positionsAndRowsAreInverse() {
        RowIndex index = RowIndex.of(4, 1, 2);
        assertEquals(0, index.positionOf(4));
        assertEquals(2, index.positionOf(2));
        assertEquals(-1, index.positionOf(0));
        assertEquals(-1, index.positionOf(5));
        assertEquals(-1, index.positionOf(-1));
    }

    @Test
    void removedRecordsGoAndNewOnesComeLast() {
        List<UUID> before = List.of(A, B, C);
        List<UUID> after = List.of(B, C, D);
        RowIndex index = RowIndex.of(2, 0, 1).follow(before, after, after::indexOf);
        assertArrayEquals(new int[] {1, 0, 2}, index.toArray());
    }

    @Test
    void whatAFilterHidStaysHidden() {
        List<UUID> before = List.of(A, B, C);
        List<UUID> after = List.of(A, B, C, D);
        assertArrayEquals(new int[] {1, 3}, RowIndex.of(1).follow(before, after, after::indexOf).toArray());
    }
}
