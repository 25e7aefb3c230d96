package org.laurea.validation;

import java.util.List;

import org.laurea.core.row.RowSource;

/**
 * Base data to check against, such as the enrolment register.
 *
 * @param name the name of the register, such as {@code enrolment}
 * @param columns the codes of its columns; a column the file does not have is missing from the list
 * @param rows its rows, normalised as cells of a workbook are, in the order of {@code columns}
 */
public record Register(String name, List<String> columns, RowSource rows) {}
