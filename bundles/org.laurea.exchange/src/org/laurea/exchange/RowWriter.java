package org.laurea.exchange;

import java.io.IOException;

import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;

/**
 * Writes a table row by row to a new file. The file appears under its name only when {@link #close()} has succeeded after
 * {@link #finish()}; otherwise nothing is left behind.
 */
public interface RowWriter extends AutoCloseable {

    /**
     * Writes a row at its number; numbers ascend and gaps stay empty. Cells keep their kind where the form can hold it.
     *
     * @throws InputException if the form cannot hold so many rows or columns
     * @throws IllegalArgumentException if a row with this number or a greater one was written before
     */
    void write(Row row) throws IOException, InputException;

    /** Says that everything was written. */
    void finish() throws IOException, InputException;

    @Override
    void close() throws IOException;
}
