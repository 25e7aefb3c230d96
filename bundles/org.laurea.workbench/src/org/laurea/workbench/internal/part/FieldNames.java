package org.laurea.workbench.internal.part;

import java.util.Locale;

import org.laurea.core.record.Field;
import org.laurea.core.store.StoredField;
import org.laurea.core.text.Language;

/** What fields are called on screen: the official name in Chinese, the words of the identifier in English. */
public final class FieldNames {

    private FieldNames() {}

    /** The name of a field in a language, such as {@code Certificate number}. */
    public static String of(StoredField field, Language language) {
        return language == Language.ZH ? field.zh() : words(field.identifier());
    }

    /** The name of a field of a record type that is installed. */
    public static String of(Field field, Language language) {
        return of(new StoredField(field.code(), field.zh(), field.identifier()), language);
    }

    private static String words(String identifier) {
        if (identifier.isEmpty()) {
            return identifier;
        }
        String lower = identifier.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        String name = lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
        return name.replace(" id ", " ID ").replaceFirst("^Id ", "ID ");
    }
}
