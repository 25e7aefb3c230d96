package org.laurea.tests.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source tree that the tests of this module read. */
final class Source {

    static final Path ROOT = Path.of(System.getProperty("laurea.root", "../..")).toAbsolutePath().normalize();
    static final Path DATA = ROOT.resolve("tests/org.laurea.tests.house/data");

    private Source() {}

    static List<Path> bundles() {
        return folders("bundles", "META-INF/MANIFEST.MF");
    }

    static List<Path> features() {
        return folders("features", "feature.xml");
    }

    /** All files of a kind under the source folders of the bundles. */
    static List<Path> files(String folder, String ending) {
        return bundles().stream().flatMap(bundle -> under(bundle.resolve(folder), ending)).toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines of a data file of this module, without comments. */
    static List<String> data(String name) {
        return read(DATA.resolve(name)).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> folders(String parent, String mark) {
        try (Stream<Path> folders = Files.list(ROOT.resolve(parent))) {
            return folders.filter(folder -> Files.exists(folder.resolve(mark))).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> under(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
