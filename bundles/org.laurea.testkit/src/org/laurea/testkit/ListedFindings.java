package org.laurea.testkit;

import java.util.List;
import java.util.function.Consumer;

import org.laurea.validation.Finding;
import org.laurea.validation.Findings;
import org.laurea.validation.Severity;

/**
 * Findings that a test lists.
 *
 * @param rows how many rows were checked
 * @param all the findings in their order
 */
public record ListedFindings(int rows, List<Finding> all) implements Findings {

    @Override
    public void forEach(Consumer<Finding> sink) {
        all.forEach(sink);
    }

    @Override
    public int rowsWithErrors() {
        return (int) all.stream().filter(finding -> finding.rule().severity() == Severity.ERROR && finding.row() > 1)
                .mapToInt(Finding::row).distinct().count();
    }

    @Override
    public boolean hasError(int row) {
        return all.stream()
                .anyMatch(finding -> finding.rule().severity() == Severity.ERROR && finding.row() == row);
    }
}
