package org.laurea.workbench.pair;

import java.util.List;

import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredType;

/**
 * The record that belongs to the selected one.
 *
 * @param type its record type
 * @param values its texts, one a field
 * @param place where it was found, for people
 */
public record Partner(StoredType type, List<String> values, String place) {

    /** A partner; the list is copied. */
    public Partner {
        values = List.copyOf(values);
    }

    /** The text of the field with this code; empty if its type has none. */
    public String value(String code) {
        List<StoredField> fields = type.fields();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).code().equals(code)) {
                return values.get(i);
            }
        }
        return "";
    }
}
