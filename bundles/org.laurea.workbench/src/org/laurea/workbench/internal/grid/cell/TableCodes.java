package org.laurea.workbench.internal.grid.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTable;
import org.laurea.core.code.CodeTables;
import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;

/** The fields of a record type that take their values from code tables: a code, a name, or both in two fields of one notion. */
public final class TableCodes implements CodeFields {

    private static final int MOST = 12;
    private static final String CODE = "Code";
    private static final String NAME = "Name";
    private static final Map<String, List<String>> UNIONS = Map.of("majors",
            List.of("undergrad_major", "graduate_discipline_2022"));

    private final List<Field> fields;
    private final CodeTables tables;
    private final Map<Integer, Integer> partners = new HashMap<>();

    /** The fields of a record type with the tables that are installed. */
    public TableCodes(RecordType type, CodeTables tables) {
        this.tables = tables;
        fields = type.fields();
        for (int field = 0; field < fields.size(); field++) {
            String identifier = fields.get(field).identifier();
            if (isCode(field)) {
                String notion = identifier.substring(0, identifier.length() - CODE.length());
                int name = indexOf(notion + NAME);
                if (name >= 0) {
                    partners.put(field, name);
                    partners.put(name, field);
                }
            }
        }
    }

    @Override
    public boolean has(int field) {
        return !tables(field).isEmpty();
    }

    @Override
    public List<Completion> find(int position, int field, String typed) {
        List<Completion> found = new ArrayList<>();
        if (!typed.isBlank()) {
            for (CodeTable table : tables(field)) {
                for (CodeEntry entry : table.find(typed.strip(), MOST)) {
                    found.add(new Completion(text(entry, field), label(entry)));
                }
            }
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }

    @Override
    public Map<Integer, String> partners(int position, int field, String value) {
        @Nullable
        Integer partner = partners.get(field);
        if (partner == null || value.isEmpty()) {
            return Map.of();
        }
        for (CodeTable table : tables(field)) {
            Optional<CodeEntry> entry = isCode(field) ? table.byCode(value, 0) : table.byName(value, 0);
            if (entry.isPresent()) {
                return Map.of(partner, text(entry.get(), partner));
            }
        }
        return Map.of();
    }

    private List<CodeTable> tables(int field) {
        @Nullable
        String id = fields.get(field).table();
        if (id == null) {
            return List.of();
        }
        List<String> known = tables.ids();
        return UNIONS.getOrDefault(id, List.of(id)).stream().filter(known::contains).map(tables::table).toList();
    }

    private String text(CodeEntry entry, int field) {
        return isCode(field) ? entry.code() : entry.name();
    }

    private static String label(CodeEntry entry) {
        return entry.code().equals(entry.name()) ? entry.name() : entry.code() + "  " + entry.name();
    }

    private boolean isCode(int field) {
        return fields.get(field).identifier().endsWith(CODE);
    }

    private int indexOf(String identifier) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).identifier().equals(identifier)) {
                return i;
            }
        }
        return -1;
    }
}
