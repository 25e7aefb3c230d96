package org.laurea.validation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.laurea.core.row.Row;
import org.laurea.core.row.RowSource;
import org.laurea.validation.Severity;
import org.laurea.validation.Stage;

class ThreadsTest {

    @Property(tries = 30)
    void findingsDoNotDependOnTheNumberOfThreads(@ForAll long seed, @ForAll @IntRange(max = 1500) int count)
            throws Exception {
        ToyRules rules = new ToyRules()
                .rule("A-01", Stage.FORM, "AA; BB; CC", Severity.ERROR, s -> ToyRules.finds(s, "3"))
                .rule("B-01", Stage.RECORD, "AA BB", Severity.WARNING, s -> ToyRules.finds(s, "4"))
                .rule("D-01", Stage.BATCH, "CC", Severity.ERROR, ToyRules::repeated);
        RowSource rows = random(seed, count);
        List<String> one = ToyRules.told(rules.plan(1).check(rows, ToyRules.COLUMNS, List.of()));
        for (int threads = 2; threads <= 4; threads++) {
            assertEquals(one, ToyRules.told(rules.plan(threads).check(rows, ToyRules.COLUMNS, List.of())));
        }
    }

    private static RowSource random(long seed, int count) {
        return sink -> {
            Random random = new Random(seed);
            int number = 1;
            for (int i = 0; i < count; i++) {
                number += random.nextInt(20) == 0 ? 3 : 1;
                String[] cells = new String[4];
                for (int c = 0; c < cells.length; c++) {
                    cells[c] = String.valueOf(random.nextInt(2000));
                }
                sink.accept(new Row(number, cells, null));
            }
        };
    }
}
