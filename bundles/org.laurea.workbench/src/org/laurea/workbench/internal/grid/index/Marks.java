package org.laurea.workbench.internal.grid.index;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.office.document.BatchDocument;
import org.laurea.validation.Severity;

/** What the marks of a document say about its rows. */
final class Marks {

    private Marks() {}

    /** Whether a row has an open warning, whether or not it has an error too. */
    static boolean isWarning(BatchDocument document, int row) {
        @Nullable
        Severity worst = document.mark(row);
        if (worst != Severity.ERROR) {
            return worst == Severity.WARNING;
        }
        for (int field = 0; field < document.type().fields().size(); field++) {
            if (document.mark(row, field) == Severity.WARNING) {
                return true;
            }
        }
        return false;
    }
}
