package org.laurea.core.record;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A kind of record as data: its fields in the official order, and by which headers they are known.
 *
 * @param id the id, such as {@code regular}
 * @param version the version of the structure, such as {@code 2024}
 * @param fields the fields in the official order, at most 64
 * @param dayField the code of the field whose day decides which entries of the code tables hold, or {@code null}
 * @param aliases other headers by which a field is known, in upper case, to the field's code
 * @param retired headers, in upper case, of earlier structures that are no longer collected
 * @param foreign headers, in upper case, of fields that other record types of the family have: known, not read
 */
public record RecordType(String id, String version, List<Field> fields, @Nullable String dayField,
        Map<String, String> aliases, Set<String> retired, Set<String> foreign) {

    /** A record type; the lists are copied. */
    public RecordType {
        if (fields.size() > Long.SIZE) {
            throw new IllegalArgumentException("more than 64 fields: " + id);
        }
        fields = List.copyOf(fields);
        aliases = Map.copyOf(aliases);
        retired = Set.copyOf(retired);
        foreign = Set.copyOf(foreign);
    }

    /** The index of the field with this code, or -1. */
    public int indexOf(String code) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    /** The field at this index. */
    public Field field(int index) {
        return fields.get(index);
    }
}
