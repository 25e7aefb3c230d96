package org.laurea.exchange.internal.read.header;

import java.util.ArrayList;
import java.util.List;

import org.laurea.core.row.Row;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;

/** The first rows of a sheet. */
final class Beginning {

    private static final int ROWS = 40;

    private Beginning() {}

    static List<Row> of(RowSource source) throws InputException {
        List<Row> rows = new ArrayList<>();
        try {
            source.forEach(row -> {
                rows.add(row);
                if (rows.size() == ROWS) {
                    throw new Enough();
                }
            });
        } catch (Enough e) {
            return rows;
        }
        return rows;
    }

    /** Ends the reading of a sheet early. */
    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }
}
