package org.laurea.cli.internal;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.cli.internal.filing.FilingServices;
import org.laurea.cli.internal.modules.PackedModules;
import org.laurea.codes.CodeCatalogue;
import org.laurea.codes.CodeTableImport;
import org.laurea.core.code.CodeTables;
import org.laurea.core.hub.HubRunner;
import org.laurea.core.module.Module;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The services that are installed. */
@Component(service = Services.class)
public final class InstalledServices implements Services {

    private final PackedModules modules;
    private final ComponentServiceObjects<CodeTables> codes;
    private final ComponentServiceObjects<CodeCatalogue> catalogue;
    private final ComponentServiceObjects<CodeTableImport> codeImport;
    private final ComponentServiceObjects<DegreeChecks> checks;

    @Reference(policy = ReferencePolicy.DYNAMIC)
    private volatile List<DegreeCategory> categories = List.of();

    /** Not there if the store is not installed; the other commands work all the same. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable ComponentServiceObjects<OfficeServices> office;

    /** Not there if what signs is not installed. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable ComponentServiceObjects<FilingServices> filing;

    /** Not there if no hub is installed. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable ComponentServiceObjects<HubRunner> hub;

    /** The services that the framework knows. */
    @Activate
    public InstalledServices(BundleContext context,
            @Reference(service = CodeTables.class) ComponentServiceObjects<CodeTables> codes,
            @Reference(service = CodeCatalogue.class) ComponentServiceObjects<CodeCatalogue> catalogue,
            @Reference(service = CodeTableImport.class) ComponentServiceObjects<CodeTableImport> codeImport,
            @Reference(service = DegreeChecks.class) ComponentServiceObjects<DegreeChecks> checks) {
        this.modules = new PackedModules(context);
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
    public OfficeServices office() throws InputException {
        ComponentServiceObjects<OfficeServices> present = office;
        if (present == null) {
            throw new InputException(Session.text("store.missing"));
        }
        return present.getService();
    }

    @Override
    public FilingServices filing() throws InputException {
        ComponentServiceObjects<FilingServices> present = filing;
        if (present == null) {
            throw new InputException(Session.text("filing.missing"));
        }
        return present.getService();
    }

    @Override
    public HubRunner hub() throws InputException {
        ComponentServiceObjects<HubRunner> present = hub;
        if (present == null) {
            throw new InputException(Session.text("hub.missing"));
        }
        return present.getService();
    }

    @Override
    public boolean canFile() {
        return filing != null && hub != null && office != null;
    }

    @Override
    public List<DegreeCategory> categories() {
        return categories;
    }

    @Override
    public List<Module> modules() {
        return modules.all();
    }
}
