package org.laurea.degree.internal.sample.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTables;

/** Official names as the code tables give them. */
public final class Official {

    private final CodeTables codes;
    private final String male;
    private final String female;
    private final String[] documents;
    private final String[] theses;
    private final Map<String, CodeEntry> countries = new HashMap<>();

    Official(CodeTables codes) {
        this.codes = codes;
        male = byCode("gender", "1").name();
        female = byCode("gender", "2").name();
        documents = names("id_document_type", Document.values());
        theses = names("thesis_type", ThesisKind.values());
        for (CodeEntry entry : entries("country_region")) {
            countries.put(entry.attribute("alpha2"), entry);
        }
    }

    /** The entry of a table by its code. */
    public CodeEntry byCode(String table, String code) {
        return codes.table(table).byCode(code, 0)
                .orElseThrow(() -> new IllegalStateException("no code " + code + " in table " + table));
    }

    /** Whether a table has this code. */
    public boolean knows(String table, String code) {
        return codes.table(table).byCode(code, 0).isPresent();
    }

    /** All entries of a table. */
    public List<CodeEntry> entries(String table) {
        return codes.table(table).entries();
    }

    /** The name of a gender. */
    public String gender(boolean isMale) {
        return isMale ? male : female;
    }

    /** The name of a kind of document. */
    public String document(Document kind) {
        return documents[kind.ordinal()];
    }

    /** The name of a type of thesis. */
    public String thesis(ThesisKind kind) {
        return theses[kind.ordinal()];
    }

    /** The name of a country or region by its two letters (ISO 3166-1). */
    public String country(String letters) {
        return countryEntry(letters).name();
    }

    /** The entry of a country or region by its two letters (ISO 3166-1). */
    CodeEntry countryEntry(String letters) {
        CodeEntry entry = countries.get(letters);
        if (entry == null) {
            throw new IllegalStateException("no country " + letters);
        }
        return entry;
    }

    /** The entry of a table in which a column has this value. */
    CodeEntry byAttribute(String table, String column, String value) {
        for (CodeEntry entry : entries(table)) {
            if (entry.attribute(column).equals(value)) {
                return entry;
            }
        }
        throw new IllegalStateException("no " + column + ' ' + value + " in table " + table);
    }

    /** The six-digit codes of counties of the provinces that issue resident IDs. */
    List<String> counties() {
        List<String> counties = new ArrayList<>();
        for (CodeEntry entry : entries("admin_division")) {
            String code = entry.code();
            if ("3".equals(entry.attribute("level")) && code.length() == 6 && code.compareTo("660000") < 0) {
                counties.add(code);
            }
        }
        return counties;
    }

    private String[] names(String table, Enum<?>[] kinds) {
        String[] names = new String[kinds.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = byAttribute(table, "enum", kinds[i].name()).name();
        }
        return names;
    }
}
