package org.laurea.degree.sample;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.validation.Severity;

/**
 * A finding that a check of the sample has to make.
 *
 * @param row the sheet's row number
 * @param column the column, the first being 0; -1 where there is no cell
 * @param field the code of the field, or {@code null}
 * @param rule the code of the rule
 * @param severity its severity
 * @param needsRegisters whether it is found only if the sample's registers are given
 */
public record ExpectedFinding(int row, int column, @Nullable String field, String rule, Severity severity,
        boolean needsRegisters) {}
