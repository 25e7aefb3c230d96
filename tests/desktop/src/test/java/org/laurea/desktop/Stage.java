package org.laurea.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where one story is played: a folder of its own, and the product's configuration with the story and JUnit as further bundles. */
record Stage(StoryBook book, Path folder) {

    private static final List<String> JUNIT = List.of("org.junit.jupiter.api.Test",
            "org.junit.jupiter.engine.JupiterTestEngine",
            "org.junit.jupiter.params.ParameterizedTest", "org.junit.platform.commons.JUnitException",
            "org.junit.platform.engine.TestEngine", "org.junit.platform.launcher.Launcher",
            "org.opentest4j.AssertionFailedError",
            "org.apiguardian.api.API");

    Path configuration() throws IOException {
        List<Path> guests = new ArrayList<>(book.jars());
        for (String type : JUNIT) {
            guests.add(jarOf(type));
        }
        return new Configuration(book.product(), folder.resolve("configuration")).write(shipped -> true, guests);
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
        Path settings = Files.createDirectories(folder.resolve("home/gtk-3.0")).resolve("settings.ini");
        Files.writeString(settings, "[Settings]\ngtk-enable-animations=0\n");
    }

    private static Path jarOf(String type) throws IOException {
        try {
            return Path.of(Class.forName(type).getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (ReflectiveOperationException | java.net.URISyntaxException missing) {
            throw new IOException("not on the class path: " + type, missing);
        }
    }
}
