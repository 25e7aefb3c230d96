package org.laurea.workbench.internal.grid.index;

import java.util.BitSet;
import java.util.UUID;

import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.DocumentChange;
import org.laurea.validation.Severity;

/** How many rows of a document each quick filter leaves; a change of few records costs no look at the others. */
public final class RowCounts {

    private final BatchDocument document;
    private final BitSet errors = new BitSet();
    private final BitSet warnings = new BitSet();
    private final BitSet changed = new BitSet();
    private boolean isKnown;

    /** Counts of a document, not counted yet. */
    public RowCounts(BatchDocument document) {
        this.document = document;
    }

    /** Takes note of what is different in the document. */
    public void changed(DocumentChange change) {
        isKnown &= !change.isStructural() && !change.records().isEmpty();
        if (isKnown) {
            change.records().forEach(this::look);
        }
    }

    /** How many rows a filter leaves, or -1 if that depends on findings that are not there yet. */
    public int of(QuickFilter quick) {
        if (!isKnown) {
            count();
        }
        return switch (quick) {
            case ALL -> document.size();
            case ERRORS -> document.isBehind() ? -1 : errors.cardinality();
            case WARNINGS -> document.isBehind() ? -1 : warnings.cardinality();
            case CHANGED -> changed.cardinality();
        };
    }

    private void count() {
        errors.clear();
        warnings.clear();
        changed.clear();
        for (int row = 0; row < document.size(); row++) {
            look(row);
        }
        isKnown = true;
    }

    private void look(UUID record) {
        int row = document.indexOf(record);
        if (row >= 0) {
            look(row);
        }
    }

    private void look(int row) {
        errors.set(row, document.mark(row) == Severity.ERROR);
        warnings.set(row, Marks.isWarning(document, row));
        changed.set(row, !document.record(row).imported().isEmpty());
    }
}
