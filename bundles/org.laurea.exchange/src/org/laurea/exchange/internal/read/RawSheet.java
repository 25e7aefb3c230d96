package org.laurea.exchange.internal.read;

import java.io.IOException;

import org.laurea.core.row.RowSink;

/** Reads the rows of one sheet of one form; may fail in whatever way its library does. */
@FunctionalInterface
public interface RawSheet {

    /** Gives every row that has content to {@code sink}, in ascending row number. */
    void read(RowSink sink) throws IOException;
}
