package org.laurea.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/** The bundles of the packed desktop, some left out, in a framework of this process. */
final class Installation implements AutoCloseable {

    private static final String SYSTEM_BUNDLE = "org.eclipse.osgi";
    private static final long PATIENCE = 10_000;

    private final Framework framework;

    private Installation(Framework framework) {
        this.framework = framework;
    }

    /** The product's bundles without those of these names, the own ones and the component runtime started. */
    static Installation without(Path storage, Set<String> leftOut) throws BundleException, IOException {
        Framework framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow()
                .newFramework(Map.of("org.osgi.framework.storage", storage.toString(),
                        "osgi.framework.useSystemProperties", "false", "osgi.configuration.area", storage.toString()));
        framework.init();
        framework.start();
        for (Path jar : Build.bundles()) {
            String name = String.valueOf(jar.getFileName()).split("_")[0];
            if (!name.equals(SYSTEM_BUNDLE) && !leftOut.contains(name)) {
                framework.getBundleContext().installBundle("reference:" + jar.toUri());
            }
        }
        framework.adapt(FrameworkWiring.class).resolveBundles(null);
        Installation installation = new Installation(framework);
        installation.start("org.apache.felix.scr");
        for (Bundle bundle : framework.getBundleContext().getBundles()) {
            if (bundle.getSymbolicName().startsWith("org.laurea.") && bundle.getState() == Bundle.RESOLVED
                    && bundle.getHeaders().get("Fragment-Host") == null) {
                bundle.start(Bundle.START_ACTIVATION_POLICY);
            }
        }
        return installation;
    }

    private void start(String name) throws BundleException {
        for (Bundle bundle : context().getBundles()) {
            if (name.equals(bundle.getSymbolicName())) {
                bundle.start();
            }
        }
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    /** The names of the bundles that lack something. */
    Set<String> unresolved() {
        Set<String> names = new TreeSet<>();
        for (Bundle bundle : context().getBundles()) {
            if (bundle.getState() == Bundle.INSTALLED) {
                names.add(bundle.getSymbolicName());
            }
        }
        return names;
    }

    @Override
    public void close() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(PATIENCE);
    }
}
