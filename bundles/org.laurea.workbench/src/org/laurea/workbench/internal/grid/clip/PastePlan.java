package org.laurea.workbench.internal.grid.clip;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a block of texts goes. A single text fills every selected cell; a block is repeated if the selection is a multiple of it,
 * and otherwise laid once at the upper left of the selection, new rows below the last one included. What would lie right of the
 * last column is left out.
 *
 * @param cells the texts for cells that are there
 * @param below the texts for new rows below the last one, by column from {@code left} on
 * @param left the column that {@code below} begins with
 * @param cut how many columns found no place
 */
public record PastePlan(List<CellValue> cells, List<List<String>> below, int left, int cut) {

    /**
     * Makes a plan.
     *
     * @param block the texts, not empty
     * @param selection what is selected, not empty
     * @param rows how many rows the grid shows
     * @param columns how many columns it shows
     */
    public static PastePlan of(List<List<String>> block, List<CellBlock> selection, int rows, int columns) {
        int width = block.stream().mapToInt(List::size).max().orElse(0);
        if (block.size() == 1 && width == 1) {
            return fill(block.get(0).get(0), selection);
        }
        CellBlock first = selection.get(0);
        boolean isRepeated = selection.size() == 1 && first.rows() % block.size() == 0 && first.columns() % width == 0;
        int height = isRepeated ? first.rows() : block.size();
        int wide = Math.min(isRepeated ? first.columns() : width, columns - first.left());
        List<CellValue> cells = new ArrayList<>();
        List<List<String>> below = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            List<String> texts = block.get(row % block.size());
            if (first.top() + row < rows) {
                for (int column = 0; column < wide; column++) {
                    cells.add(new CellValue(first.top() + row, first.left() + column, at(texts, column % width)));
                }
            } else {
                below.add(texts.subList(0, Math.min(texts.size(), wide)));
            }
        }
        return new PastePlan(cells, below, first.left(), Math.max(0, first.left() + width - columns));
    }

    private static PastePlan fill(String text, List<CellBlock> selection) {
        List<CellValue> cells = new ArrayList<>();
        for (CellBlock block : selection) {
            for (int row = block.top(); row < block.bottom(); row++) {
                for (int column = block.left(); column < block.right(); column++) {
                    cells.add(new CellValue(row, column, text));
                }
            }
        }
        return new PastePlan(cells, List.of(), selection.get(0).left(), 0);
    }

    private static String at(List<String> texts, int column) {
        return column < texts.size() ? texts.get(column) : "";
    }
}
