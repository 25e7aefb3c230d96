package org.laurea.core.store;

/**
 * The change of one field.
 *
 * @param field the index of the field in the batch's type
 * @param before its text before
 * @param after its text after
 */
public record FieldEdit(int field, String before, String after) {

    /** The change back. */
    public FieldEdit inverse() {
        return new FieldEdit(field, after, before);
    }
}
