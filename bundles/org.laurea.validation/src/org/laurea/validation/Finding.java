package org.laurea.validation;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Localized;

/**
 * One thing that is wrong, or worth a look, in one place.
 *
 * @param rule the rule that found it
 * @param row the sheet's row number, 0 for the file as a whole
 * @param column the column, the first being 0; -1 where there is no cell
 * @param field the code of the field, or {@code null}
 * @param value the text as read, after CELL-02; {@code null} where there is none
 * @param message what is wrong, for people
 * @param fixes ways to mend it, the best first
 */
public record Finding(RuleInfo rule, int row, int column, @Nullable String field, @Nullable String value,
        Localized message, List<Fix> fixes) {}
