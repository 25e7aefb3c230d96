package org.laurea.core.row;

import java.util.ArrayList;
import java.util.List;

import org.laurea.core.text.InputException;

/** The beginning of a source. */
final class FirstRows {

    private FirstRows() {}

    static List<Row> of(RowSource source, int most) throws InputException {
        List<Row> rows = new ArrayList<>();
        try {
            source.forEach(row -> {
                rows.add(row);
                if (rows.size() == most) {
                    throw new Enough();
                }
            });
        } catch (Enough e) {
            return rows;
        }
        return rows;
    }

    /** Ends the reading early. */
    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }
}
