package org.laurea.validation;

import org.laurea.core.row.CellKind;

/** A row as a check sees it, by the indices of the record type's fields. Valid only during the call. */
public interface RowView {

    /** The sheet's row number. */
    int number();

    /** The text of a field after normalisation, empty if there is none. */
    String text(int field);

    /** The text of a field as it was read, before normalisation. */
    String raw(int field);

    /** What the cell of a field was. */
    CellKind kind(int field);

    /** Whether the field has no text. */
    default boolean isEmpty(int field) {
        return (empty() >>> field & 1) != 0;
    }

    /** Whether an earlier stage spoilt the field, or its column is missing. */
    default boolean isSpoilt(int field) {
        return (spoilt() >>> field & 1) != 0;
    }

    /** Whether the field has a text and no earlier stage spoilt it. */
    default boolean isUsable(int field) {
        return ((empty() | spoilt()) >>> field & 1) == 0;
    }

    /** The fields without text, one bit each, the field of index 0 in the lowest. */
    long empty();

    /** The fields that an earlier stage spoilt, one bit each. */
    long spoilt();

    /** The fields that are not {@link CellKind#TEXT} or {@link CellKind#EMPTY}, one bit each. */
    long typed();

    /** The fields whose text normalisation changed, one bit each. */
    long changed();

    /**
     * The fields with a text in which every character is one of U+0020 to U+007E, U+4E00 to U+9FA5 or U+FF1A to U+FF1F (such as
     * the separator ；), one bit each: no rule on odd characters needs to look at them.
     */
    long ordinary();

    /** The day, CCYYMMDD, whose code tables hold for this row; 0 if no day is known. */
    int day();
}
