package org.laurea.validation;

import java.util.function.Consumer;

/**
 * All findings of one check, held packed and unpacked on reading: in the order row (none first), column (none first), rule
 * code, field code.
 */
public interface Findings {

    /** Gives every finding to {@code sink}, in order. Can be called again. */
    void forEach(Consumer<Finding> sink);

    /** How many findings have this severity. */
    default long count(Severity severity) {
        return FindingCount.of(this, finding -> finding.rule().severity() == severity);
    }

    /** How many findings the rule with this code has. */
    default long count(String rule) {
        return FindingCount.of(this, finding -> finding.rule().code().equals(rule));
    }

    /** How many rows had content. */
    int rows();

    /** How many data rows have a finding of severity error. */
    int rowsWithErrors();

    /** Whether the row with this number has a finding of severity error. */
    boolean hasError(int row);

    /** Whether there is no finding of severity error, nowhere. */
    default boolean isOk() {
        return count(Severity.ERROR) == 0;
    }
}
