package org.laurea.exchange.internal.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTable;
import org.laurea.core.record.Field;
import org.laurea.exchange.Template;

/**
 * What may be chosen for a field.
 *
 * @param field the field
 * @param tables the tables it is chosen from, each with the entries that are allowed
 * @param values the texts that may be filled in, in the order of the tables
 * @param complete whether nothing else may be
 */
record Choices(Field field, List<Listed> tables, List<String> values, boolean complete) {

    /** More entries than this are looked up on a sheet; nobody finds them in a drop-down. */
    private static final int MOST_IN_A_LIST = 300;

    /** Allowed entries of a table. */
    record Listed(String id, List<CodeEntry> entries) {}

    static Choices of(Field field, Template template) {
        List<Listed> tables = new ArrayList<>();
        Set<String> values = new LinkedHashSet<>();
        boolean complete = true;
        for (String id : template.tables().apply(field)) {
            CodeTable table = template.codes().table(id);
            List<CodeEntry> entries = table.entries().stream().filter(entry -> template.allowed().test(field, entry))
                    .toList();
            complete &= table.isComplete();
            if (!entries.isEmpty()) {
                tables.add(new Listed(id, entries));
                entries.forEach(entry -> values.add(isCode(field) ? entry.code() : entry.name()));
            }
        }
        return new Choices(field, tables, List.copyOf(values), complete && !tables.isEmpty());
    }

    /** Whether the field holds codes: of the pairs of code and name, the code's own code ends in M (for code). */
    private static boolean isCode(Field field) {
        return field.code().endsWith("M");
    }

    boolean isList() {
        return !values.isEmpty() && values.size() <= MOST_IN_A_LIST;
    }

    boolean isLookedUp() {
        return values.size() > MOST_IN_A_LIST;
    }
}
