package org.laurea.cli.internal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.service.runnable.ParameterizedRunnable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The application that the framework runs: it takes the arguments and returns the exit code.
 * <p>
 * The framework's own starter looks for exactly this service, so neither the application model of Equinox nor its
 * extension registry has to be there. Only a reference to the other services is held, so that {@code --version} makes none
 * of them.
 */
@Component(property = "eclipse.application=org.laurea.cli")
public final class Main implements ParameterizedRunnable {

    private final BundleContext context;
    private final ServiceReference<Services> services;

    /** The application in its bundle. */
    @Activate
    public Main(BundleContext context, @Reference(service = Services.class) ServiceReference<Services> services) {
        this.context = context;
        this.services = services;
    }

    @Override
    public Object run(@Nullable Object arguments) throws IOException {
        String[] words = arguments instanceof String[] given ? given : new String[0];
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            for (String word : words) {
                if ("--version".equals(word)) {
                    String version = "laurea " + context.getBundle().getVersion() + '\n';
                    out.write(version.getBytes(StandardCharsets.UTF_8));
                    return ExitCode.OK;
                }
            }
            return Launch.run(List.of(words), new BufferedOutputStream(out, 1 << 16),
                    () -> context.getService(services), Clock.systemDefaultZone());
        }
    }
}
