package org.laurea.cli.internal.modules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.cli.internal.Session;
import org.laurea.core.module.Module;
import org.laurea.core.module.ModuleState;
import org.laurea.core.text.Localized;
import org.laurea.degree.DegreeCategory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * The modules of a packed command line: the bundles that publish a category, and those that should. There is no installer in it:
 * what it consists of was decided when it was packed.
 */
public final class PackedModules {

    private static final Pattern OFFICIAL = Pattern.compile("org\\.laurea\\.degree\\.([a-z]+)");

    private final BundleContext context;

    /** The modules of the framework that this bundle runs in. */
    public PackedModules(BundleContext context) {
        this.context = context;
    }

    /** The modules in the order of their ids. */
    public List<Module> all() {
        Map<Bundle, ServiceReference<DegreeCategory>> published = published();
        List<Module> modules = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            ServiceReference<DegreeCategory> reference = published.get(bundle);
            DegreeCategory category = reference == null ? null : context.getService(reference);
            Matcher official = OFFICIAL.matcher(bundle.getSymbolicName());
            if (category != null) {
                modules.add(module(category.id(), category.title(), bundle, null));
            } else if (official.matches()) {
                modules.add(module(official.group(1), header(bundle, "Bundle-Name"), bundle,
                        bundle.getState() == Bundle.INSTALLED ? ModuleState.WAITING : ModuleState.FAILED));
            }
        }
        modules.sort(Comparator.comparing(Module::id));
        return List.copyOf(modules);
    }

    private Map<Bundle, ServiceReference<DegreeCategory>> published() {
        Map<Bundle, ServiceReference<DegreeCategory>> published = new HashMap<>();
        try {
            context.getServiceReferences(DegreeCategory.class, null)
                    .forEach(reference -> published.put(reference.getBundle(), reference));
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        return published;
    }

    private static Module module(String id, Localized title, Bundle bundle, @Nullable ModuleState trouble) {
        Localized reason = trouble == null ? Localized.verbatim("")
                : Session.text("modules." + trouble.tag(), bundle.getSymbolicName());
        return new Module(id, title, Localized.verbatim(""), bundle.getVersion().toString(),
                header(bundle, "Bundle-Vendor"), trouble == null ? ModuleState.RUNNING : trouble, reason);
    }

    private static Localized header(Bundle bundle, String name) {
        String value = bundle.getHeaders().get(name);
        return Localized.verbatim(value == null ? "" : value);
    }
}
