package org.laurea.workbench.internal.grid;

import org.laurea.workbench.internal.grid.index.GridModel;
import org.laurea.workbench.internal.grid.index.ViewQuery;
import org.laurea.workbench.internal.grid.table.GridTable;

/** The parts of a grid, for what is done with them. */
interface GridParts {

    GridModel model();

    GridTable table();

    GridCells cells();

    CellEdits edits();

    Explainer explainer();

    GridHost host();

    /** The field that is meant: the one whose header was clicked for a menu, or the one with the cursor; -1 for none. */
    int field();

    /** Which rows were asked for last. */
    ViewQuery query();

    /** Asks for rows. */
    void ask(ViewQuery query);

    /** Opens the bar for finding. */
    void find(boolean forReplacing);

    /** Finds the next or the previous one. */
    void findAgain(boolean backward);

    /** Opens the list of columns. */
    void chooseColumns();
}
