package org.laurea.app.internal.modules;

import static java.util.Objects.requireNonNull;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.module.ModuleRegistry;
import org.laurea.core.text.Language;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The program behind {@code laurea modules}: it works on the installation that it is started from, without a window. */
public final class ModulesApplication implements IApplication {

    @Override
    public Object start(@Nullable IApplicationContext context) {
        Object words = requireNonNull(context).getArguments().get(IApplicationContext.APPLICATION_ARGS);
        BundleContext bundles = FrameworkUtil.getBundle(ModulesApplication.class).getBundleContext();
        ServiceReference<ModuleRegistry> registry = requireNonNull(bundles.getServiceReference(ModuleRegistry.class));
        try (PrintWriter out = stream(FileDescriptor.out);
                PrintWriter err = stream(FileDescriptor.err)) {
            return new ModuleCommands(requireNonNull(bundles.getService(registry)),
                    Language.of(Locale.getDefault()), out, err)
                            .run(words instanceof String[] given ? List.of(given) : List.of());
        }
    }

    @Override
    public void stop() {
        // It ends by itself, soon.
    }

    private static PrintWriter stream(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
