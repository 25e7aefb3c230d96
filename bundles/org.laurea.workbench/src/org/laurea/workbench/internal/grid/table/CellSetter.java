package org.laurea.workbench.internal.grid.table;

/** Takes what was typed into a cell. */
@FunctionalInterface
public interface CellSetter {

    /**
     * Sets a cell.
     *
     * @param position the position of its row
     * @param field the index of its field
     * @param value the text
     */
    void set(int position, int field, String value);
}
