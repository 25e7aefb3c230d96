package org.laurea.workbench.internal.grid.find;

/**
 * A cell as the grid shows it.
 *
 * @param row the position of its row
 * @param column the position of its column
 */
public record Place(int row, int column) {}
