package org.laurea.workbench.internal.part;

import java.util.Optional;
import java.util.UUID;

import org.laurea.office.document.BatchDocument;

/** The way from one open finding to the next, row by row and field by field. */
public final class NextFinding {

    /** A cell: a record, and the index of a field. */
    public record Cell(UUID record, int field) {}

    private NextFinding() {}

    /** The next cell behind a cell that has an open finding, from the top again at the end; empty if there is none at all. */
    public static Optional<Cell> behind(BatchDocument document, int row, int field) {
        int size = document.size();
        for (int step = 0; step <= size; step++) {
            int index = Math.floorMod(row + step, Math.max(1, size));
            if (index < size && document.mark(index) != null) {
                int from = step == 0 ? field + 1 : 0;
                int to = step == size ? field : document.type().fields().size() - 1;
                for (int next = from; next <= to; next++) {
                    if (document.mark(index, next) != null) {
                        return Optional.of(new Cell(document.record(index).id(), next));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
