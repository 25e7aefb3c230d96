package org.laurea.cli.launch;

import java.io.File;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;

import org.eclipse.osgi.service.runnable.ParameterizedRunnable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * The entry point of the packed command line: starts the framework on the installed bundles, hands all arguments,
 * untouched, to the application service, and exits with the code it returns.
 * <p>
 * The framework's own starter is not used because it keeps some arguments to itself and, when the application fails,
 * leaves the process hanging.
 */
public final class Launcher {

    private static final String APPLICATION = "(eclipse.application=org.laurea.cli)";
    private static final int CANNOT_START = 2;

    private final File home;
    private final String configuration;

    private Launcher(File home, String configuration) {
        this.home = home;
        this.configuration = configuration;
    }

    /**
     * Takes the home folder of the product from the system property <code>laurea.home</code> and the folder of the
     * framework's state from <code>laurea.state</code>; with <code>laurea.prepare</code> set, it only fills that
     * folder, which the later starts then read and never write.
     */
    public static void main(String[] arguments) {
        int code;
        try {
            Launcher launcher = new Launcher(
                    new File(System.getProperty("laurea.home", ".")),
                    System.getProperty("laurea.state", "configuration"));
            code = Boolean.getBoolean("laurea.prepare") ? launcher.prepare() : launcher.run(arguments);
        } catch (Exception failure) {
            System.err.println("laurea: cannot start: " + failure);
            code = CANNOT_START;
        }
        System.exit(code);
    }

    private int prepare() throws BundleException, InterruptedException {
        Framework framework = framework(false);
        framework.init();
        BundleContext context = framework.getBundleContext();
        for (File jar : new File(home, "plugins").listFiles()) {
            String name = jar.getName();
            var bundle = context.installBundle("reference:file:plugins/" + name);
            if (name.startsWith("org.laurea.") || name.startsWith("org.apache.felix.scr")) {
                bundle.start();
            }
        }
        framework.start();
        framework.stop();
        framework.waitForStop(0);
        return 0;
    }

    private int run(String[] arguments) throws Exception {
        Framework framework = framework(true);
        framework.start();
        Object result = application(framework.getBundleContext()).run(arguments);
        return result instanceof Integer code ? code : 0;
    }

    private ParameterizedRunnable application(BundleContext context) throws InvalidSyntaxException {
        for (ServiceReference<ParameterizedRunnable> reference : context
                .getServiceReferences(ParameterizedRunnable.class, APPLICATION)) {
            return context.getService(reference);
        }
        throw new IllegalStateException("the command line bundle is missing or not satisfied");
    }

    private Framework framework(boolean readOnly) {
        Map<String, String> settings = new HashMap<>();
        settings.put("osgi.install.area", home.toURI().toString());
        settings.put("osgi.configuration.area", new File(configuration).toURI().toString());
        settings.put("osgi.configuration.area.readOnly", Boolean.toString(readOnly));
        settings.put("osgi.user.area", "@none");
        settings.put("osgi.instance.area", "@none");
        settings.put("ds.cache.metadata", "true");
        settings.put("eclipse.log.enabled", "false");
        settings.put(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, "1");
        return ServiceLoader.load(FrameworkFactory.class).iterator().next().newFramework(settings);
    }
}
