package org.laurea.cli.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Stream;

import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * The folder of the product: its bundles, and the framework's state, which is prepared once and afterwards only read,
 * so that any number of calls may run at once and the folder may be read-only.
 * <p>
 * A state fits one Java release only. The product ships the state of one; for another, it is made in the user's cache.
 */
final class Installation {

    private static final int JAVA = Runtime.version().feature();

    private final Path home;

    Installation(Path home) {
        this.home = home;
    }

    void prepareShippedState() throws IOException, BundleException, InterruptedException {
        Path state = shippedState();
        Files.createDirectories(state);
        prepare(state);
    }

    /** The prepared state for the running Java. */
    Path state() throws IOException, BundleException, InterruptedException {
        Path shipped = shippedState();
        if (Files.isDirectory(shipped)) {
            return shipped;
        }
        Path kept = Path.of(System.getProperty("laurea.cache", System.getProperty("java.io.tmpdir"))).resolve(stateName());
        if (Files.isDirectory(kept)) {
            return kept;
        }
        return makeState(kept);
    }

    Framework framework(Path state, boolean readOnly) {
        Map<String, String> settings = new HashMap<>();
        settings.put("osgi.install.area", home.toUri().toString());
        settings.put("osgi.configuration.area", state.toUri().toString());
        settings.put("osgi.configuration.area.readOnly", Boolean.toString(readOnly));
        settings.put("osgi.user.area", "@none");
        settings.put("osgi.instance.area", "@none");
        settings.put("eclipse.log.enabled", "false");
        settings.put("ds.cache.metadata", "true");
        settings.put(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, "1");
        return ServiceLoader.load(FrameworkFactory.class).iterator().next().newFramework(settings);
    }

    private Path shippedState() {
        return home.resolve("configuration").resolve("java-" + JAVA);
    }

    private String stateName() throws IOException {
        long built = Files.getLastModifiedTime(home.resolve("lib").resolve("launcher.jar")).toMillis();
        return "state-" + Integer.toHexString(Objects.hash(home.toString(), built)) + "-java-" + JAVA;
    }

    /** Made aside and moved into place as a whole; when another call was faster, its state is taken. */
    private Path makeState(Path kept) throws IOException, BundleException, InterruptedException {
        Path parent = Objects.requireNonNullElse(kept.getParent(), home);
        Path made;
        try {
            Files.createDirectories(parent);
            made = Files.createTempDirectory(parent, "state");
        } catch (IOException notWritable) {
            made = Files.createTempDirectory("laurea-state");
        }
        prepare(made);
        try {
            return Files.move(made, kept);
        } catch (IOException taken) {
            if (!Files.isDirectory(kept)) {
                return made;
            }
            delete(made);
            return kept;
        }
    }

    private void prepare(Path state) throws IOException, BundleException, InterruptedException {
        Framework framework = framework(state, false);
        framework.init();
        BundleContext context = framework.getBundleContext();
        for (String jar : bundles()) {
            var bundle = context.installBundle("reference:file:plugins/" + jar);
            if (jar.startsWith("org.laurea.") || jar.startsWith("org.apache.felix.scr_")) {
                bundle.start();
            }
        }
        framework.start();
        framework.stop();
        framework.waitForStop(0);
    }

    private List<String> bundles() throws IOException {
        try (Stream<Path> jars = Files.list(home.resolve("plugins"))) {
            return jars.map(jar -> jar.getFileName().toString()).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
