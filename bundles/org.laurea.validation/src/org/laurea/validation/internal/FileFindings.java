package org.laurea.validation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.laurea.validation.FileFinding;

/** The findings of stage file, in report order. */
final class FileFindings {

    /** A finding with its check and its place in the order. */
    record Placed(FileFinding finding, CompiledCheck check, long key) {}

    private final List<Placed> placed = new ArrayList<>();

    FileFindings(PlanShape shape, List<FileFinding> findings) {
        for (FileFinding finding : findings) {
            CompiledCheck check = shape.fileCheck(finding.rule());
            String field = finding.field();
            int rank = field == null ? -1 : shape.fieldRank(shape.type.indexOf(field));
            placed.add(new Placed(finding, check, FindingOrder.key(finding.column(), check.rank(), rank)));
        }
        placed.sort(Comparator.comparingInt((Placed one) -> one.finding().row()).thenComparingLong(Placed::key));
    }

    int count() {
        return placed.size();
    }

    Placed get(int index) {
        return placed.get(index);
    }
}
