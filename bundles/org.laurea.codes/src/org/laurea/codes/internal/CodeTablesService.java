package org.laurea.codes.internal;

import java.util.List;

import org.laurea.core.code.CodeTable;
import org.laurea.core.code.CodeTables;
import org.laurea.core.code.Pinyin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The tables as a service. */
@Component(service = CodeTables.class)
public final class CodeTablesService implements CodeTables {

    private final Tables tables;

    /** The service, with the pinyin it spells names by. */
    @Activate
    public CodeTablesService(@Reference Pinyin pinyin) {
        tables = new Tables(pinyin);
    }

    @Override
    public String version() {
        return tables.version();
    }

    @Override
    public String sha256() {
        return tables.sha256();
    }

    @Override
    public List<String> ids() {
        return tables.ids();
    }

    @Override
    public CodeTable table(String id) {
        return tables.table(id);
    }
}
