package org.laurea.validation.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.laurea.validation.FileFinding;

/** The findings of stage file, in report order. */
final class FileFindings {

    /** A finding with its check and its place in the order. */
    record Placed(FileFinding finding, CompiledCheck check, long key) implements Comparable<Placed> {

        @Override
        public int compareTo(Placed other) {
            int rows = Integer.compare(finding.row(), other.finding.row());
            return rows != 0 ? rows : Long.compare(key, other.key);
        }
    }

    private final List<Placed> placed = new ArrayList<>();

    FileFindings(PlanShape shape, List<FileFinding> findings) {
        for (FileFinding finding : findings) {
            CompiledCheck check = shape.fileCheck(finding.rule());
            String field = finding.field();
            int rank = field == null ? -1 : shape.fieldRank(shape.type.indexOf(field));
            placed.add(new Placed(finding, check, FindingOrder.key(finding.column(), check.rank(), rank)));
        }
        Collections.sort(placed);
    }

    int count() {
        return placed.size();
    }

    Placed get(int index) {
        return placed.get(index);
    }
}
