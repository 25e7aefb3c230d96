package org.laurea.core.row;

import org.laurea.core.text.InputException;

/** Rows of one sheet. A source can be read more than once and gives the same rows each time. */
@FunctionalInterface
public interface RowSource {

    /**
     * Gives every row that has content to {@code sink}, in ascending row number. Rows without content are left out; the
     * numbers tell where they stood.
     *
     * @throws InputException if the input turns out to be unreadable
     */
    void forEach(RowSink sink) throws InputException;
}
