package org.laurea.workbench.internal.grid.clip;

/** The texts of cells as the grid shows them. */
@FunctionalInterface
public interface CellReader {

    /** The text at a position. */
    String value(int row, int column);
}
