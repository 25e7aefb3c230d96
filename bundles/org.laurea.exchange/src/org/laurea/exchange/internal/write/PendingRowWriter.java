package org.laurea.exchange.internal.write;

import java.io.IOException;

import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.exchange.RowWriter;

/** What all writers share: ascending row numbers, and a file that appears only when it is complete. */
abstract class PendingRowWriter implements RowWriter {

    private final PendingFile file;
    private final int most;
    private int last;
    private boolean finished;
    private boolean closed;

    /**
     * @param most the greatest row number that the form can hold
     * @param headerRows how many rows the header takes
     */
    PendingRowWriter(PendingFile file, int most, int headerRows) {
        this.file = file;
        this.most = most;
        this.last = headerRows;
    }

    @Override
    public final void write(Row row) throws IOException, InputException {
        int number = row.number();
        if (number <= last || finished) {
            throw new IllegalArgumentException("row " + number + " comes after row " + last);
        }
        if (number > most) {
            throw new InputException(WriterTexts.text("write.rows", most));
        }
        write(row, number - last - 1);
        last = number;
    }

    @Override
    public final void finish() throws IOException, InputException {
        if (!finished) {
            complete();
            finished = true;
        }
    }

    @Override
    public final void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            release();
            if (finished) {
                file.commit();
            }
        } finally {
            file.close();
        }
    }

    /**
     * Writes a row.
     *
     * @param gap how many rows without content lie between it and the row before
     */
    abstract void write(Row row, int gap) throws IOException, InputException;

    /** Writes what comes after the last row. */
    abstract void complete() throws IOException, InputException;

    /** Closes the streams to the file. */
    abstract void release() throws IOException;
}
