package org.laurea.workbench.internal.grid.command;

import org.laurea.workbench.internal.grid.cell.CellEdits;
import org.laurea.workbench.internal.grid.cell.GridCells;
import org.laurea.workbench.internal.grid.explain.Explainer;
import org.laurea.workbench.internal.grid.index.GridModel;
import org.laurea.workbench.internal.grid.table.GridTable;

/**
 * The parts of a grid, for what is done with them.
 *
 * @param model the rows
 * @param table the table
 * @param cells the cells and which of them are selected
 * @param edits sets cells
 * @param explainer tells what is wrong with a cell
 * @param host the part that the grid stands in
 */
public record GridParts(GridModel model, GridTable table, GridCells cells, CellEdits edits, Explainer explainer,
        GridHost host) {}
