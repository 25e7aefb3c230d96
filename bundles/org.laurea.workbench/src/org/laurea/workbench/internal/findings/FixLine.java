package org.laurea.workbench.internal.findings;

import java.util.UUID;

import org.laurea.office.document.CellEdit;

/**
 * A cell that a fix would change.
 *
 * @param record the record
 * @param row its index
 * @param field the index of the field
 * @param before its text now
 * @param after its text then
 * @param isSafe whether that cannot change the meaning
 */
record FixLine(UUID record, int row, int field, String before, String after, boolean isSafe) {

    CellEdit edit() {
        return new CellEdit(record, field, after);
    }
}
