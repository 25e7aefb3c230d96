package org.laurea.office.internal.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.RecordType;
import org.laurea.core.row.Columns;
import org.laurea.validation.Finding;
import org.laurea.validation.Findings;
import org.laurea.validation.Severity;

/** Findings on records, moved to the columns that a workbook has for their fields. */
final class MovedFindings implements Findings {

    private static final Comparator<Finding> ORDER = Comparator.comparingInt(Finding::row)
            .thenComparingInt(Finding::column).thenComparing(finding -> finding.rule().code());

    private final List<Finding> all = new ArrayList<>();
    private final Set<Integer> rowsWithErrors = new HashSet<>();
    private final int rows;

    /**
     * Moves findings.
     *
     * @param findings findings on rows with one text a field
     * @param columns which column of the workbook holds which field
     * @param last the last row of the workbook; findings behind it are left out
     */
    MovedFindings(Findings findings, RecordType type, Columns columns, int last) {
        rows = findings.rows();
        findings.forEach(finding -> {
            if (finding.row() <= last) {
                all.add(moved(finding, column(finding.field(), type, columns)));
            }
        });
        all.sort(ORDER);
        all.stream().filter(finding -> finding.rule().severity() == Severity.ERROR)
                .forEach(finding -> rowsWithErrors.add(finding.row()));
    }

    private static int column(@Nullable String field, RecordType type, Columns columns) {
        int index = field == null ? -1 : type.indexOf(field);
        return index < 0 ? -1 : columns.of(index);
    }

    private static Finding moved(Finding finding, int column) {
        return new Finding(finding.rule(), finding.row(), column, finding.field(), finding.value(), finding.message(),
                finding.fixes());
    }

    @Override
    public void forEach(Consumer<Finding> sink) {
        all.forEach(sink);
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int rowsWithErrors() {
        return rowsWithErrors.size();
    }

    @Override
    public boolean hasError(int row) {
        return rowsWithErrors.contains(row);
    }
}
