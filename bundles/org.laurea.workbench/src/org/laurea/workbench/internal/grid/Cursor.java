package org.laurea.workbench.internal.grid;

import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Where people are, whatever the rows around.
 *
 * @param record the record with the cursor, if there is any
 * @param field the index of the field with the cursor, -1 for none
 * @param position where the record stood, for the case that it is gone
 */
record Cursor(@Nullable UUID record, int field, int position) {}
