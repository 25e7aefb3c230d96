package org.laurea.workbench.selection;

/** What an editor of a batch can be adapted to: it goes from row to row as they are sorted and filtered. */
@FunctionalInterface
public interface Walk {

    /**
     * Moves the cursor so many rows down, or up if negative; at the end it stays. The form follows through the selection.
     *
     * @param rows how many rows
     */
    void walk(int rows);
}
