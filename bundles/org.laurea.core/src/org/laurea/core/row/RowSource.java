package org.laurea.core.row;

import java.util.List;

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

    /**
     * The first rows that have content; what follows them is not read.
     *
     * @param most how many rows at most, from 1 on
     * @throws InputException if the input turns out to be unreadable before that
     */
    default List<Row> first(int most) throws InputException {
        return FirstRows.of(this, most);
    }
}
