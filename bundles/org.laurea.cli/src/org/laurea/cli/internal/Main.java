package org.laurea.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.osgi.service.runnable.ParameterizedRunnable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The application that the framework runs: it takes the arguments and returns the exit code.
 * <p>
 * The framework's own starter looks for exactly this service, so neither the application model of Equinox nor its
 * extension registry has to be there.
 */
@Component(property = "eclipse.application=org.laurea.cli")
public final class Main implements ParameterizedRunnable {

    private final Version version;

    @Activate
    public Main(BundleContext context) {
        version = context.getBundle().getVersion();
    }

    @Override
    public Object run(Object arguments) {
        List<String> words = List.of((String[]) arguments);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        if (words.contains("--version")) {
            out.println("laurea " + version);
            return 0;
        }
        return 2;
    }
}
