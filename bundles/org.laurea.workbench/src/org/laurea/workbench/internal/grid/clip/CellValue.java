package org.laurea.workbench.internal.grid.clip;

/**
 * A text for a cell as the grid shows it.
 *
 * @param row the position of its row
 * @param column the position of its column
 * @param value the text
 */
public record CellValue(int row, int column, String value) {}
