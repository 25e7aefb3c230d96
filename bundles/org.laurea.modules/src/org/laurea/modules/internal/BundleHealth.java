package org.laurea.modules.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.module.ModuleState;
import org.laurea.core.text.Messages;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Tells how the bundles of a module are doing, and what they lack. */
final class BundleHealth {

    private static final Pattern REQUIREMENT = Pattern.compile("Unresolved requirement: (.+)");

    private final BundleContext context;
    private final ServiceComponentRuntime components;
    private final Messages messages = Messages.beside(BundleHealth.class);

    BundleHealth(BundleContext context, ServiceComponentRuntime components) {
        this.context = context;
        this.components = components;
    }

    /** The first trouble among the bundles with these symbolic names. */
    Health of(Iterable<String> names) {
        for (String name : names) {
            Bundle bundle = bundle(name);
            Health health = bundle == null
                    ? new Health(ModuleState.WAITING, messages.text("bundle.absent", name))
                    : of(bundle);
            if (!health.isGood()) {
                return health;
            }
        }
        return Health.GOOD;
    }

    private @Nullable Bundle bundle(String name) {
        return Arrays.stream(context.getBundles()).filter(bundle -> name.equals(bundle.getSymbolicName())).findFirst()
                .orElse(null);
    }

    private Health of(Bundle bundle) {
        boolean isFragment = (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
        if (bundle.getState() == Bundle.INSTALLED) {
            return isFragment ? new Health(ModuleState.WAITING, messages.text("host.absent", bundle.getSymbolicName()))
                    : unresolved(bundle);
        }
        return isFragment ? Health.GOOD : ofComponents(bundle);
    }

    private Health unresolved(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT);
            return Health.GOOD;
        } catch (BundleException e) {
            Matcher requirement = REQUIREMENT.matcher(String.valueOf(e.getMessage()));
            return requirement.find()
                    ? new Health(ModuleState.WAITING,
                            messages.text("requirement.missing", bundle.getSymbolicName(), requirement.group(1).trim()))
                    : new Health(ModuleState.FAILED, messages.text("bundle.failed", bundle.getSymbolicName()));
        }
    }

    private Health ofComponents(Bundle bundle) {
        for (ComponentDescriptionDTO description : components.getComponentDescriptionDTOs(bundle)) {
            for (ComponentConfigurationDTO configuration : components.getComponentConfigurationDTOs(description)) {
                if (configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
                    return new Health(ModuleState.WAITING,
                            messages.text("service.missing", description.name,
                                    String.join(", ", missing(configuration))));
                }
                if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
                    return new Health(ModuleState.FAILED, messages.text("service.failed", description.name));
                }
            }
        }
        return Health.GOOD;
    }

    private static List<String> missing(ComponentConfigurationDTO configuration) {
        List<String> names = new ArrayList<>();
        for (UnsatisfiedReferenceDTO reference : configuration.unsatisfiedReferences) {
            names.add(reference.name);
        }
        return names;
    }
}
