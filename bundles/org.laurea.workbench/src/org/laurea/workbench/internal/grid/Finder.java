package org.laurea.workbench.internal.grid;

import java.util.concurrent.Executor;

import org.eclipse.swt.widgets.Composite;
import org.laurea.workbench.internal.grid.bar.FindBar;
import org.laurea.workbench.internal.grid.clip.Blocks;
import org.laurea.workbench.internal.grid.command.GridParts;

/** Finding and replacing: the bar below the table, and the search behind it. */
final class Finder implements Search.Surface {

    private final GridParts parts;
    private final Search search;
    private final FindBar bar;

    Finder(Composite parent, GridParts parts, Executor background, Executor foreground) {
        this.parts = parts;
        search = new Search(parts.model(), parts.table().selection(), parts.edits(), background, foreground, this);
        bar = new FindBar(parent, search);
    }

    /** Opens the bar with the text of the cell, if one alone is selected. */
    void open(boolean forReplacing) {
        search.begin();
        boolean isOneCell = Blocks.count(parts.cells().selection()) == 1;
        bar.open(isOneCell ? parts.model().value(parts.cells().position(), parts.cells().field()) : "", forReplacing);
    }

    /** Finds the next or the previous one. */
    void again(boolean backward) {
        bar.find(backward);
    }

    @Override
    public FindBar bar() {
        return bar;
    }

    @Override
    public void focus() {
        parts.table().control().setFocus();
    }
}
