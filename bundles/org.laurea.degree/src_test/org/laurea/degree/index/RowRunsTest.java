package org.laurea.degree.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RowRunsTest {

    @Property(tries = 50)
    void givesTheRowsThatWereAdded(@ForAll("rows") SortedMap<Integer, Integer> rows) {
        RowRuns runs = new RowRuns();
        rows.forEach(runs::add);
        List<List<Integer>> given = new ArrayList<>();
        runs.forEach((row, number) -> given.add(List.of(row, number)));
        assertEquals(rows.entrySet().stream().map(entry -> List.of(entry.getKey(), entry.getValue())).toList(), given);
    }

    @Provide
    Arbitrary<SortedMap<Integer, Integer>> rows() {
        return Arbitraries.maps(Arbitraries.integers().between(1, 150), Arbitraries.integers().between(0, 3))
                .ofMaxSize(120).map(TreeMap::new);
    }
}
