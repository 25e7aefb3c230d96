package org.laurea.cli.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

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
        if (!prepare(state)) {
            throw new BundleException("a bundle of the product lacks something that it needs");
        }
    }

    /** The prepared state for the running Java. */
    Path state() throws IOException, BundleException, InterruptedException {
        Path shipped = shippedState();
        if (Files.isDirectory(shipped)) {
            return shipped;
        }
        String cache = System.getProperty("laurea.cache", "");
        if (cache.isEmpty()) {
            return makeStateForOnce();
        }
        Path kept = Path.of(cache).resolve(stateName());
        return Files.isDirectory(kept) ? kept : makeState(kept);
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
        settings.put("org.apache.felix.http.require.config", "true");
        settings.put(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, "1");
        return ServiceLoader.load(FrameworkFactory.class).iterator().next().newFramework(settings);
    }

    private Path shippedState() {
        return home.resolve("configuration").resolve("java-" + JAVA);
    }

    private String stateName() throws IOException {
        long built = Files.getLastModifiedTime(home.resolve("lib").resolve("launcher.jar")).toMillis();
        return "state-" + Long.toHexString(built) + "-java-" + JAVA;
    }

    /** Made aside and moved into place as a whole; when another call was faster, its state is taken. */
    private Path makeState(Path kept) throws IOException, BundleException, InterruptedException {
        Path parent = Objects.requireNonNullElse(kept.getParent(), home);
        Path made;
        try {
            Files.createDirectories(parent);
            made = Files.createTempDirectory(parent, "making");
        } catch (IOException notWritable) {
            return makeStateForOnce();
        }
        prepare(made);
        deleteOlder(parent, kept);
        try {
            return Files.move(made, kept);
        } catch (IOException taken) {
            if (!Files.isDirectory(kept)) {
                throw taken;
            }
            Folders.delete(made);
            return kept;
        }
    }

    /** Without a cache: made for this call, and deleted when it ends. */
    private Path makeStateForOnce() throws IOException, BundleException, InterruptedException {
        Path made = Files.createTempDirectory("laurea-state");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.deleteAtEnd(made)));
        prepare(made);
        return made;
    }

    /** States of earlier builds that lay where this one lies. */
    private static void deleteOlder(Path parent, Path kept) throws IOException {
        String build = build(kept);
        try (Stream<Path> others = Files.list(parent)) {
            for (Path other : others.filter(path -> path.getFileName().toString().startsWith("state-")).toList()) {
                if (!build(other).equals(build)) {
                    Folders.delete(other);
                }
            }
        }
    }

    private static String build(Path state) {
        String name = state.getFileName().toString();
        return name.substring(0, name.lastIndexOf("-java-"));
    }

    /** Whether every bundle has what it needs. */
    private boolean prepare(Path state) throws IOException, BundleException, InterruptedException {
        Framework framework = framework(state, false);
        framework.init();
        BundleContext context = framework.getBundleContext();
        List<Bundle> installed = new ArrayList<>();
        for (String jar : bundles()) {
            installed.add(context.installBundle("reference:file:plugins/" + jar));
        }
        // All at once: a fragment that comes to its host too late would be tried again at every start, and never attached.
        boolean isWhole = framework.adapt(FrameworkWiring.class).resolveBundles(installed);
        for (Bundle bundle : installed) {
            String name = bundle.getSymbolicName();
            boolean isFragment = bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null;
            if (!isFragment && (name.startsWith("org.laurea.") || name.equals("org.apache.felix.scr"))) {
                bundle.start();
            }
        }
        framework.start();
        framework.stop();
        framework.waitForStop(0);
        return isWhole;
    }

    private List<String> bundles() throws IOException {
        try (Stream<Path> jars = Files.list(home.resolve("plugins"))) {
            return jars.map(jar -> jar.getFileName().toString()).sorted().toList();
        }
    }
}
