package org.laurea.validation;

/** A check across the rows of a file. It is made anew for each file and called in the order of the rows, by one thread at a time. */
public non-sealed interface BatchCheck extends Check {

    /** Takes the next row for which the rule is not silent. */
    void row(RowView row, BatchReporter out);

    /**
     * Whether this field, spoilt or empty, keeps the row from the check. So it is with every field that the rule reads; a check
     * that has to count rows which it does not judge takes them and looks for itself.
     */
    default boolean isSilencedBy(int field) {
        return true;
    }

    /** Which rows have to be looked at again after an edit. As a rule, all of them. */
    default RowTies ties() {
        return RowTies.all();
    }

    /** Called after the last row. */
    default void end(BatchReporter out) {}
}
