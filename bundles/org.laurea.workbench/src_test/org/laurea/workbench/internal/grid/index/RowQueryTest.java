package org.laurea.workbench.internal.grid.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;

class RowQueryTest {

    private final RowSnapshot rows = Snapshots.of("王芳,女,3", "张伟,男,1", "李娜,女,2", ",男,1", "Anna,女,1");

    @Test
    void everyRowInItsPlace() {
        assertArrayEquals(new int[] {0, 1, 2, 3, 4}, Snapshots.ask(rows, ViewQuery.all()));
    }

    @Test
    void allConditionsHaveToBeMet() {
        assertArrayEquals(new int[] {4}, Snapshots.ask(rows, ViewQuery.all().with(1, "女").with(2, "=1")));
    }

    @Test
    void lettersAreFoundInEitherCase() {
        assertArrayEquals(new int[] {4}, Snapshots.ask(rows, ViewQuery.all().with(0, "aNN")));
    }

    @Test
    void emptyAndFilledCells() {
        assertArrayEquals(new int[] {3}, Snapshots.ask(rows, ViewQuery.all().with(0, "=")));
        assertArrayEquals(new int[] {0, 1, 2, 4}, Snapshots.ask(rows, ViewQuery.all().with(0, "*")));
    }

    @Test
    void fullWidthSignsMeanTheSame() {
        assertEquals(new Condition.Empty(), Condition.of("＝"));
        assertEquals(new Condition.Equals("王"), Condition.of("＝王"));
        assertEquals(new Condition.Wrong(), Condition.of(" ！ "));
        assertEquals(new Condition.Filled(), Condition.of("＊"));
    }

    @Test
    void whatIsTypedComesBack() {
        for (String typed : List.of("=", "=x", "!", "*", "x", "!x")) {
            assertEquals(typed, Condition.of(typed).text());
        }
    }

    @Test
    void onlyFieldsThatAreWrong() {
        BitSet wrong = new BitSet();
        wrong.set(2);
        rows.wrong().put(1, wrong);
        ViewQuery query = ViewQuery.all().with(1, "!");
        assertEquals(java.util.Set.of(1), query.wrongFields());
        assertArrayEquals(new int[] {2}, Snapshots.ask(rows, query));
    }

    @Test
    void quickFiltersGoTogetherWithConditions() {
        rows.errors().set(1);
        rows.errors().set(2);
        assertArrayEquals(new int[] {1, 2}, Snapshots.ask(rows, ViewQuery.all().with(QuickFilter.ERRORS)));
        assertArrayEquals(new int[] {2}, Snapshots.ask(rows, ViewQuery.all().with(QuickFilter.ERRORS).with(1, "女")));
    }

    @Test
    void sortingKeepsTheOrderOfEqualRows() {
        assertArrayEquals(new int[] {1, 3, 4, 2, 0}, Snapshots.ask(rows, sorted(new SortKey(2, true))));
        assertArrayEquals(new int[] {0, 2, 1, 3, 4}, Snapshots.ask(rows, sorted(new SortKey(2, false))));
    }

    @Test
    void theFirstKeyMattersMost() {
        assertArrayEquals(new int[] {4, 2, 0, 1, 3},
                Snapshots.ask(rows, sorted(new SortKey(1, true), new SortKey(2, true))));
    }

    @Test
    void emptyValuesComeLastEitherWay() {
        assertEquals(3, Snapshots.ask(rows, sorted(new SortKey(0, true)))[4]);
        assertEquals(3, Snapshots.ask(rows, sorted(new SortKey(0, false)))[4]);
    }

    @Test
    void rowsAreComparedByTheirSpelling() {
        RowQuery query = new RowQuery(rows, text -> text.startsWith("张") ? "0" : text, () -> false);
        assertEquals(1, query.run(sorted(new SortKey(0, true)))[0]);
    }

    @Test
    void aQueryNobodyWaitsForEnds() {
        RowQuery query = new RowQuery(rows, text -> text, () -> true);
        assertThrows(CancellationException.class, () -> query.run(ViewQuery.all()));
    }

    private static ViewQuery sorted(SortKey... keys) {
        return ViewQuery.all().with(List.of(keys));
    }
}
