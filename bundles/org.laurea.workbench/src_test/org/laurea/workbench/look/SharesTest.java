package org.laurea.workbench.look;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void oneColumnTakesWhatTheOthersLeave() {
        assertArrayEquals(new int[] {90, 310, 100}, Shares.widths(500, 1, 90, 200, 100));
    }

    @Test
    void noColumnIsNarrowerThanItNeeds() {
        assertArrayEquals(new int[] {90, 200, 100}, Shares.widths(300, 1, 90, 200, 100));
    }
}
