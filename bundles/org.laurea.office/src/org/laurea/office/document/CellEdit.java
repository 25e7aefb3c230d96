package org.laurea.office.document;

import java.util.UUID;

/**
 * A text for a cell.
 *
 * @param record the record
 * @param field the index of the field
 * @param value the text it gets
 */
public record CellEdit(UUID record, int field, String value) {}
