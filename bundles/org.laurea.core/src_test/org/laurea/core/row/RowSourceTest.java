package org.laurea.core.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.laurea.core.text.InputException;

class RowSourceTest {

    private final List<Integer> given = new ArrayList<>();
    private final RowSource source = sink -> {
        for (int number = 1; number <= 5; number++) {
            given.add(number);
            sink.accept(new Row(number, new String[] {"x"}, null));
        }
    };

    @Test
    void readsNoFurtherThanTheFirstRows() throws InputException {
        assertEquals(List.of(1, 2, 3), numbers(source.first(3)));
        assertEquals(List.of(1, 2, 3), given);
    }

    @Test
    void givesAllWhereThereAreNotSoMany() throws InputException {
        assertEquals(List.of(1, 2, 3, 4, 5), numbers(source.first(9)));
    }

    private static List<Integer> numbers(List<Row> rows) {
        return rows.stream().map(Row::number).toList();
    }
}
