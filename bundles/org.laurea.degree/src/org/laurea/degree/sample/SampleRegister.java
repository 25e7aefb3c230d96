package org.laurea.degree.sample;

import java.util.List;

import org.laurea.core.row.RowSource;

/**
 * A register that belongs to a sample.
 *
 * @param name its name, such as {@code enrolment}; the file is called so too
 * @param columns the codes of its columns
 * @param rows its rows from number 2 on, below the header row
 */
public record SampleRegister(String name, List<String> columns, RowSource rows) {}
