package org.laurea.workbench.internal.grid.command;

import org.laurea.workbench.internal.grid.index.ViewQuery;

/** What commands want of the grid as a whole. */
public interface GridWishes {

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
