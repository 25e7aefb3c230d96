package org.laurea.degree.table;

import java.util.HashMap;
import java.util.Map;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTables;

/** The kinds that a table names, by the constants in its column {@code enum}. */
public final class NamedKinds {

    private NamedKinds() {}

    /** Every accepted name of the table with the constant of {@code kind} it stands for; rows with another constant are left out. */
    public static <K extends Enum<K>> Map<String, K> of(CodeTables codes, String table, Class<K> kind) {
        Map<String, K> kinds = new HashMap<>();
        Map<String, K> constants = new HashMap<>();
        for (K constant : kind.getEnumConstants()) {
            constants.put(constant.name(), constant);
        }
        for (CodeEntry entry : codes.table(table).entries()) {
            K constant = constants.get(entry.attribute("enum"));
            if (constant != null) {
                kinds.put(entry.name(), constant);
                entry.aliases().forEach(alias -> kinds.putIfAbsent(alias, constant));
                entry.formerNames().forEach(former -> kinds.putIfAbsent(former, constant));
            }
        }
        return kinds;
    }
}
