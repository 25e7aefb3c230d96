package org.laurea.codes.internal;

import java.util.List;

import org.laurea.codes.CodeCatalogue;
import org.laurea.codes.TableInfo;
import org.laurea.core.code.CodeTable;
import org.laurea.core.code.CodeTables;
import org.osgi.service.component.annotations.Component;

/** The tables as a service. */
@Component(service = {CodeTables.class, CodeCatalogue.class})
public final class CodeTablesService implements CodeTables, CodeCatalogue {

    private final Tables tables;

    /** The service, with the administrator's tables in the data folder. */
    public CodeTablesService() {
        tables = new Tables(LocalFolder.ofProcess());
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

    @Override
    public List<TableInfo> tables() {
        return tables.tables();
    }

    @Override
    public TableInfo info(String id) {
        return tables.info(id);
    }
}
