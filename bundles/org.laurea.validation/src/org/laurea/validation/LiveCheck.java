package org.laurea.validation;

import java.util.Collection;
import java.util.function.Consumer;

import org.laurea.core.row.Row;

/**
 * The findings of a table whose rows change: at any moment the same as those of a check of all its rows, but for the rules of
 * stage file. Field {@code i} of the record type stands in column {@code i}. For one thread at a time.
 */
public interface LiveCheck {

    /**
     * Puts rows in and takes rows out. A row with a number that is there already takes its place. Many rows at once are checked
     * by as many threads as the plan was given.
     *
     * @param rows the rows to put in, each with a number from 1 on, in any order, none twice
     * @param removed the numbers of the rows to take out, none of them among those to put in
     * @return the numbers of the rows that were put in or that have other findings than before, ascending
     */
    int[] change(Collection<Row> rows, Collection<Integer> removed);

    /** How many rows there are. */
    int size();

    /** Gives the findings of a row to {@code sink}, in order; none if there is no such row. */
    void forEach(int row, Consumer<Finding> sink);

    /** Gives all findings to {@code sink}, in order. */
    void forEach(Consumer<Finding> sink);

    /** Gives the findings of a row to {@code sink} in order, without messages and fixes, which take time. */
    void marks(int row, MarkSink sink);

    /** Takes what a finding is, where it is and whether it can be mended. */
    @FunctionalInterface
    interface MarkSink {

        /**
         * Takes a finding.
         *
         * @param rule the rule that found it
         * @param field the index of the field, -1 for none
         * @param isSafe whether it has a fix that may be applied without asking
         */
        void mark(RuleInfo rule, int field, boolean isSafe);
    }
}
