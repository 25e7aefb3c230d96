package org.laurea.exchange.internal.write;

import java.io.IOException;

import org.laurea.core.row.Row;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.exchange.RowWriter;

/** Carries the failures of a writer through the sink of a row source. */
public final class Copying {

    private Copying() {}

    /** What is done with each row. */
    @FunctionalInterface
    public interface Step {

        /** Takes the next row. */
        void take(Row row) throws IOException, InputException;
    }

    /** Writes every row of {@code rows}. */
    public static void copy(RowSource rows, RowWriter writer) throws IOException, InputException {
        each(rows, writer::write);
    }

    /** Calls {@code step} for every row of {@code rows}. */
    public static void each(RowSource rows, Step step) throws IOException, InputException {
        try {
            rows.forEach(row -> {
                try {
                    step.take(row);
                } catch (IOException | InputException e) {
                    throw new Carrier(e);
                }
            });
        } catch (Carrier e) {
            if (e.getCause() instanceof InputException input) {
                throw input;
            }
            throw (IOException) e.getCause();
        }
    }

    private static final class Carrier extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Carrier(Exception cause) {
            super(null, cause, false, false);
        }
    }
}
