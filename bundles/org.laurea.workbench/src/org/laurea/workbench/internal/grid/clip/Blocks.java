package org.laurea.workbench.internal.grid.clip;

import java.util.ArrayList;
import java.util.List;

/** What is done with selected blocks of cells. */
public final class Blocks {

    private Blocks() {}

    /** The texts of a selection for the clipboard: of the rectangle around it, cells between left empty. */
    public static List<List<String>> copy(List<CellBlock> selection, CellReader cells) {
        CellBlock around = around(selection);
        List<List<String>> rows = new ArrayList<>();
        for (int row = around.top(); row < around.bottom(); row++) {
            List<String> texts = new ArrayList<>();
            boolean isTouched = false;
            for (int column = around.left(); column < around.right(); column++) {
                boolean isIn = isIn(selection, row, column);
                isTouched |= isIn;
                texts.add(isIn ? cells.value(row, column) : "");
            }
            if (isTouched) {
                rows.add(texts);
            }
        }
        return rows;
    }

    /** Fills each block from its first row down; a block of one row is filled from the row above it. */
    public static List<CellValue> fillDown(List<CellBlock> selection, CellReader cells) {
        List<CellValue> filled = new ArrayList<>();
        for (CellBlock block : selection) {
            int source = block.rows() > 1 ? block.top() : block.top() - 1;
            if (source < 0) {
                continue;
            }
            for (int column = block.left(); column < block.right(); column++) {
                String text = cells.value(source, column);
                for (int row = source + 1; row < block.bottom(); row++) {
                    filled.add(new CellValue(row, column, text));
                }
            }
        }
        return filled;
    }

    /** How many cells are selected. */
    public static long count(List<CellBlock> selection) {
        return selection.stream().mapToLong(block -> (long) block.rows() * block.columns()).sum();
    }

    /** The smallest rectangle around blocks, of which there is at least one. */
    public static CellBlock around(List<CellBlock> selection) {
        int top = selection.stream().mapToInt(CellBlock::top).min().orElse(0);
        int left = selection.stream().mapToInt(CellBlock::left).min().orElse(0);
        int bottom = selection.stream().mapToInt(CellBlock::bottom).max().orElse(0);
        int right = selection.stream().mapToInt(CellBlock::right).max().orElse(0);
        return new CellBlock(top, left, bottom - top, right - left);
    }

    /** Whether a cell lies in any of the blocks. */
    public static boolean isIn(List<CellBlock> selection, int row, int column) {
        for (CellBlock block : selection) {
            if (block.contains(row, column)) {
                return true;
            }
        }
        return false;
    }
}
