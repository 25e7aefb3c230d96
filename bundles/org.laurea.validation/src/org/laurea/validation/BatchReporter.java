package org.laurea.validation;

/** Takes the findings of a batch check, on any row that it has seen. */
public interface BatchReporter {

    /**
     * A finding on a field of a row.
     *
     * @param row the row's number
     * @param field the index of the field
     * @param value the text of that field
     * @param variant which of the rule's messages tells it, empty for the plain one
     * @param arguments what fills the message and what the fixes need
     */
    void report(int row, int field, String value, String variant, String... arguments);
}
