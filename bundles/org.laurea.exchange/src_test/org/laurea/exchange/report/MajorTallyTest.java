package org.laurea.exchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.testkit.ListedFindings;

class MajorTallyTest {

    private static final RowSource ROWS = sink -> {
        sink.accept(row(1, "专业"));
        sink.accept(row(7, "软件工程 "));
        sink.accept(row(8, "法学"));
        sink.accept(row(9, "软件工程"));
        sink.accept(row(10, "历史学"));
        sink.accept(row(11, "历史学"));
        sink.accept(row(12, ""));
    };

    @Test
    void countsRowsWithErrorsFirst() throws InputException {
        assertEquals(List.of(new MajorTally("软件工程", 2, 2), new MajorTally("历史学", 2, 0),
                new MajorTally("法学", 1, 0), new MajorTally("", 1, 0)),
                MajorTally.of(ROWS, 1, 0, new ListedFindings(6, Example.findings())));
    }

    @Test
    void noColumnNoMajors() throws InputException {
        assertEquals(List.of(), MajorTally.of(ROWS, 1, -1, new ListedFindings(6, Example.findings())));
    }

    private static Row row(int number, String major) {
        return new Row(number, new String[] {major, "x"}, null);
    }
}
