package org.laurea.core.row;

/** Takes rows one after the other, in the order of the sheet. */
@FunctionalInterface
public interface RowSink {

    /** Takes the next row. */
    void accept(Row row);
}
