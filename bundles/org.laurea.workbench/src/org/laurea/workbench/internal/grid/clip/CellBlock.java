package org.laurea.workbench.internal.grid.clip;

/**
 * A rectangle of cells as the grid shows them.
 *
 * @param top the position of its first row
 * @param left the position of its first column
 * @param rows how many rows it has
 * @param columns how many columns it has
 */
public record CellBlock(int top, int left, int rows, int columns) {

    /** The position of the row after its last. */
    public int bottom() {
        return top + rows;
    }

    /** The position of the column after its last. */
    public int right() {
        return left + columns;
    }

    /** Whether a cell lies within. */
    public boolean contains(int row, int column) {
        return row >= top && row < bottom() && column >= left && column < right();
    }
}
