package org.laurea.office.intake;

import java.util.List;

import org.laurea.core.record.Field;

/**
 * Which column holds a field.
 *
 * @param index the index of the field in the record type
 * @param field the field
 * @param isRequired whether most records need it
 * @param column the column, the first being 0; -1 if none
 * @param confidence why it is this one
 * @param samples the first different texts of the column, at most 3
 * @param suggestion a column that nothing else uses and that looks like the field by its header or its texts, for a field without
 *            column; -1 if there is none. It is not used unless the user says so
 */
public record FieldColumn(int index, Field field, boolean isRequired, int column, Confidence confidence,
        List<String> samples, int suggestion) {}
