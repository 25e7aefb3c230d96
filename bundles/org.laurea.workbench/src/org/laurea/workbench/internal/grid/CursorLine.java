package org.laurea.workbench.internal.grid;

import org.eclipse.swt.widgets.Composite;
import org.laurea.validation.Fix;
import org.laurea.workbench.internal.grid.bar.ExplanationLine;
import org.laurea.workbench.internal.grid.command.GridParts;
import org.laurea.workbench.internal.grid.explain.Explanation;

/** Tells below the table what is wrong with the cell with the cursor, and mends it. */
final class CursorLine {

    private final GridParts parts;
    private final ExplanationLine line;

    /** A line whose button for stray award dates does {@code move}. */
    CursorLine(Composite parent, GridParts parts, Runnable move) {
        this.parts = parts;
        line = new ExplanationLine(parent, this::mend, move, parts.host()::showHistory);
    }

    /** Tells about the cell where the cursor is now. */
    void tell() {
        int position = parts.cells().position();
        Explanation about = parts.explainer().of(position, parts.cells().field());
        boolean isReadOnly = parts.model().document().isReadOnly();
        line.offerMove(about.isStray() && !isReadOnly);
        line.show(about.severity(), about.sentence(), about.fixes(), isReadOnly, position >= 0);
    }

    private void mend(Fix fix) {
        parts.edits().fix(parts.cells().position(), fix);
        parts.table().control().setFocus();
    }
}
