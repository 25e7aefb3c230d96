package org.laurea.validation;

import java.util.List;
import java.util.function.ToIntFunction;

/** How the rows that a batch check looks at hang together, so that after an edit not all of them have to be looked at again. */
public sealed interface RowTies {

    /**
     * Any row may decide about any other.
     */
    record All() implements RowTies {}

    /**
     * What is found on a row depends on the rows of the same key alone. Rows of other keys beside them make no difference.
     *
     * @param key a number that is the same for rows that hang together; it may be the same for others too, seldom
     */
    record SameKey(ToIntFunction<RowView> key) implements RowTies {}

    /**
     * Among rows that agree in some fields, the most frequent text of one field is the usual one; every row with another text
     * has one finding there, with the usual text and the number of its first row as arguments.
     *
     * @param within the indices of the fields that rows have to agree in; empty for all rows
     * @param field the index of the field
     * @param isTieByText whether of equally frequent texts the lesser counts, else the one that comes first
     */
    record Majority(List<Integer> within, int field, boolean isTieByText) implements RowTies {}

    /** Any row may decide about any other. */
    static RowTies all() {
        return new All();
    }

    /** Rows hang together that have the same text in a field. */
    static RowTies sameText(int field) {
        return new SameKey(row -> row.text(field).hashCode());
    }
}
