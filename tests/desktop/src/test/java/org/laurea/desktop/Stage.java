package org.laurea.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A configuration of its own for one story: the product's, with the story and JUnit as further bundles. The product is only read. */
record Stage(StoryBook book, Path folder) {

    private static final String LIST = "org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final List<String> JUNIT = List.of("org.junit.jupiter.api.Test",
            "org.junit.jupiter.engine.JupiterTestEngine",
            "org.junit.jupiter.params.ParameterizedTest", "org.junit.platform.commons.JUnitException",
            "org.junit.platform.engine.TestEngine", "org.junit.platform.launcher.Launcher",
            "org.opentest4j.AssertionFailedError",
            "org.apiguardian.api.API");

    Path configuration() throws IOException {
        Path shipped = book.product().resolve("configuration");
        Path own = folder.resolve("configuration");
        Files.createDirectories(own.resolve(LIST).getParent());
        String settings = Files.readString(shipped.resolve("config.ini"))
                .replace("file\\:plugins/", "file\\:" + book.product() + "/plugins/")
                .replace("reference\\:file\\:org.", "reference\\:file\\:" + book.product() + "/plugins/org.");
        Files.writeString(own.resolve("config.ini"), settings + "\nosgi.install.area=" + book.product().toUri() + "\n");
        List<String> bundles = new ArrayList<>(Files.readAllLines(shipped.resolve(LIST)));
        bundles.add(line(book.jar()));
        for (String type : JUNIT) {
            bundles.add(line(jarOf(type)));
        }
        Files.write(own.resolve(LIST), bundles);
        return own;
    }

    static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(folder.resolve("home"));
    }

    private static String line(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            var headers = file.getManifest().getMainAttributes();
            String name = headers.getValue("Bundle-SymbolicName").split(";")[0].strip();
            return String.join(",", name, headers.getValue("Bundle-Version"), jar.toUri().toString(), "4", "false");
        }
    }

    private static Path jarOf(String type) throws IOException {
        try {
            return Path.of(Class.forName(type).getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (ReflectiveOperationException | java.net.URISyntaxException missing) {
            throw new IOException("not on the class path: " + type, missing);
        }
    }
}
