package org.laurea.cli.internal;

import java.util.List;

import org.laurea.codes.CodeCatalogue;
import org.laurea.codes.CodeTableImport;
import org.laurea.core.code.CodeTables;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The services that are installed. */
@Component(service = Services.class)
public final class InstalledServices implements Services {

    private final ComponentServiceObjects<CodeTables> codes;
    private final ComponentServiceObjects<CodeCatalogue> catalogue;
    private final ComponentServiceObjects<CodeTableImport> codeImport;
    private final ComponentServiceObjects<DegreeChecks> checks;

    @Reference(policy = ReferencePolicy.DYNAMIC)
    private volatile List<DegreeCategory> categories = List.of();

    /** The services that the framework knows. */
    @Activate
    public InstalledServices(@Reference(service = CodeTables.class) ComponentServiceObjects<CodeTables> codes,
            @Reference(service = CodeCatalogue.class) ComponentServiceObjects<CodeCatalogue> catalogue,
            @Reference(service = CodeTableImport.class) ComponentServiceObjects<CodeTableImport> codeImport,
            @Reference(service = DegreeChecks.class) ComponentServiceObjects<DegreeChecks> checks) {
        this.codes = codes;
        this.catalogue = catalogue;
        this.codeImport = codeImport;
        this.checks = checks;
    }

    @Override
    public CodeTables codes() {
        return codes.getService();
    }

    @Override
    public CodeCatalogue catalogue() {
        return catalogue.getService();
    }

    @Override
    public CodeTableImport codeImport() {
        return codeImport.getService();
    }

    @Override
    public DegreeChecks checks() {
        return checks.getService();
    }

    @Override
    public List<DegreeCategory> categories() {
        return categories;
    }
}
