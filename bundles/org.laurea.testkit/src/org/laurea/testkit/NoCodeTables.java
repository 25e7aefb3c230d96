package org.laurea.testkit;

import java.util.List;

import org.laurea.core.code.CodeTable;
import org.laurea.core.code.CodeTables;

/** No code tables, for rules that need none. */
public record NoCodeTables() implements CodeTables {

    @Override
    public String version() {
        return "";
    }

    @Override
    public String sha256() {
        return "";
    }

    @Override
    public List<String> ids() {
        return List.of();
    }

    @Override
    public CodeTable table(String id) {
        throw new IllegalArgumentException("no table " + id);
    }
}
