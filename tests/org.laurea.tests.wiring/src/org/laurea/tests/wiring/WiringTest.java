package org.laurea.tests.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;

/** Looks at the running framework: every bundle resolves and every component finds what it needs. */
class WiringTest {

    private final BundleContext context = FrameworkUtil.getBundle(WiringTest.class).getBundleContext();

    @Test
    void everyBundleOfLaureaIsActiveOrWaitsToBeNeeded() {
        List<String> idle = Stream.of(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.laurea."))
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .filter(bundle -> bundle.getState() != Bundle.STARTING)
                .filter(bundle -> bundle.getState() != Bundle.RESOLVED || !isFragment(bundle))
                .map(Bundle::getSymbolicName)
                .toList();
        assertEquals(List.of(), idle);
    }

    /** A fragment is never started: it is there when its host has taken it in. */
    private static boolean isFragment(Bundle bundle) {
        return bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null;
    }

    @Test
    void everyComponentIsSatisfied() {
        ServiceReference<ServiceComponentRuntime> reference = context
                .getServiceReference(ServiceComponentRuntime.class);
        assertNotNull(reference, "Declarative Services have not started");
        ServiceComponentRuntime runtime = context.getService(reference);
        List<String> waiting = runtime.getComponentDescriptionDTOs().stream()
                .flatMap(component -> runtime.getComponentConfigurationDTOs(component).stream())
                .filter(configuration -> configuration.state != ComponentConfigurationDTO.ACTIVE)
                .filter(configuration -> configuration.state != ComponentConfigurationDTO.SATISFIED)
                .map(configuration -> configuration.description.name)
                .toList();
        assertEquals(List.of(), waiting);
        context.ungetService(reference);
    }

    @Test
    void theCommandLineIsPublished() throws InvalidSyntaxException {
        assertFalse(
                context.getServiceReferences(
                        "org.eclipse.osgi.service.runnable.ParameterizedRunnable",
                        "(eclipse.application=org.laurea.cli)").length == 0);
    }
}
