package org.laurea.validation;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A finding of stage file, made by whoever read the file.
 *
 * @param rule the code of the rule
 * @param row the sheet's row number, 0 for the file as a whole
 * @param column the column, the first being 0; -1 where there is no cell
 * @param field the code of the field, or {@code null}
 * @param value the text found there, or {@code null}
 * @param variant which of the rule's messages tells it, empty for the plain one
 * @param arguments what fills the message
 */
public record FileFinding(String rule, int row, int column, @Nullable String field, @Nullable String value,
        String variant, List<String> arguments) {}
