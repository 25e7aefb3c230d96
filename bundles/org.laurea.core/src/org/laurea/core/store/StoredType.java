package org.laurea.core.store;

import java.util.List;

import org.laurea.core.record.RecordType;
import org.laurea.core.record.RecordTypeProvider;
import org.laurea.core.text.Language;

/**
 * What the store keeps of a record type, so that its records stay readable without the module that described it.
 *
 * @param id the id, such as {@code regular}
 * @param version the version of the structure
 * @param titleZh its name in Chinese
 * @param titleEn its name in English
 * @param fields its fields in the official order
 */
public record StoredType(String id, String version, String titleZh, String titleEn, List<StoredField> fields) {

    /** A stored type; the list is copied. */
    public StoredType {
        fields = List.copyOf(fields);
    }

    /** What is kept of the type that a module provides. */
    public static StoredType of(RecordTypeProvider provider) {
        RecordType type = provider.recordType();
        return new StoredType(type.id(), type.version(), provider.title().in(Language.ZH),
                provider.title().in(Language.EN), type.fields().stream()
                        .map(field -> new StoredField(field.code(), field.zh(), field.identifier())).toList());
    }

    /** The index of the field with this English identifier, or -1. */
    public int indexOf(String identifier) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).identifier().equals(identifier)) {
                return i;
            }
        }
        return -1;
    }
}
