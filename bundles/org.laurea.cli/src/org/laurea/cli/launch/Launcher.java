package org.laurea.cli.launch;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.osgi.service.runnable.ParameterizedRunnable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;

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

    private final Installation installation;

    private Launcher(Path home) {
        installation = new Installation(home);
    }

    /**
     * Takes the folder of the product from the system property <code>laurea.home</code>. With
     * <code>laurea.prepare</code> set it only fills the product's framework state.
     */
    public static void main(String[] arguments) {
        silence();
        int code;
        try {
            Launcher launcher = new Launcher(Path.of(System.getProperty("laurea.home", ".")).toAbsolutePath());
            code = Boolean.getBoolean("laurea.prepare") ? launcher.prepare() : launcher.run(arguments);
        } catch (Exception failure) {
            System.err.println("laurea: cannot start: " + failure);
            code = CANNOT_START;
        }
        System.exit(code);
    }

    /** A library that reads xls speaks to log4j, and log4j complains on the console that nobody listens. */
    private static void silence() {
        System.setProperty("log4j2.loggerContextFactory",
                "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("log4j2.simplelogLevel", "OFF");
    }

    private int prepare() throws IOException, BundleException, InterruptedException {
        installation.prepareShippedState();
        return 0;
    }

    private int run(String[] arguments) throws Exception {
        Framework framework = installation.framework(installation.state(), true);
        framework.start();
        Object result = application(framework.getBundleContext()).run(arguments);
        return result instanceof Integer code ? code : 0;
    }

    private static ParameterizedRunnable application(BundleContext context) throws InvalidSyntaxException {
        for (ServiceReference<ParameterizedRunnable> reference : context
                .getServiceReferences(ParameterizedRunnable.class, APPLICATION)) {
            ParameterizedRunnable application = context.getService(reference);
            if (application != null) {
                return application;
            }
        }
        throw new IllegalStateException("the command line bundle is missing or cannot work");
    }
}
