package org.laurea.codes.internal;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.codes.CodeTableImport;
import org.laurea.codes.ImportMode;
import org.laurea.codes.ImportResult;
import org.laurea.core.text.InputException;
import org.osgi.service.component.annotations.Component;

/** The import into the data folder as a service. */
@Component
public final class CodeTableImportService implements CodeTableImport {

    private final LocalImport local;

    /** The service, for the data folder. */
    public CodeTableImportService() {
        local = new LocalImport(LocalFolder.ofProcess());
    }

    @Override
    public ImportResult importFile(Path csv, @Nullable String table, ImportMode mode) throws InputException {
        return local.importFile(csv, table, mode);
    }

    @Override
    public boolean restore(String table) throws InputException {
        return local.restore(table);
    }
}
