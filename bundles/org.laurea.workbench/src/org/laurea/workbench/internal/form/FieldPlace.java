package org.laurea.workbench.internal.form;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.Field;
import org.laurea.core.store.StoredField;

/**
 * A field in the form.
 *
 * @param index its index in the record type
 * @param stored what the store knows of it
 * @param described what the module says of it; {@code null} if the module is not installed
 * @param group the key of its group
 * @param kind how it is entered
 * @param partner the index of the field that holds the name of this code or the code of this name, -1 if none
 */
record FieldPlace(int index, StoredField stored, @Nullable Field described, String group, FieldKind kind,
        int partner) {

    /** The id of the code table, or {@code null}. */
    @Nullable
    String table() {
        Field field = described;
        return field == null ? null : field.table();
    }
}
