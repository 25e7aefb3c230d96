package org.laurea.office.intake;

import java.util.List;
import java.util.UUID;

import org.laurea.core.store.FieldEdit;

/**
 * A row that is another one now.
 *
 * @param row the number of the row in its sheet
 * @param batch the batch of the record
 * @param record the record that it is about
 * @param edits the texts before and after
 */
public record RowChange(int row, UUID batch, UUID record, List<FieldEdit> edits) {}
