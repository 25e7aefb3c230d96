package org.laurea.exchange.internal.rework;

import java.io.IOException;
import java.util.SortedMap;

import org.laurea.core.text.InputException;

/** The changes of a sheet. */
@FunctionalInterface
interface RowChanges {

    /** Gives the changes of each row, ascending, to {@code sink}. */
    void forEach(Sink sink) throws IOException, InputException;

    /** Takes the changes of a row by column. */
    @FunctionalInterface
    interface Sink {

        /** Takes the next row. */
        void row(int number, SortedMap<Integer, CellChange> changes) throws IOException;
    }
}
