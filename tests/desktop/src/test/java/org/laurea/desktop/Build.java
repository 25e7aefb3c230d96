package org.laurea.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the build made, or others that system properties name. */
final class Build {

    private static final Path ROOT = Path.of(System.getProperty("laurea.root", "../..")).toAbsolutePath().normalize();

    private Build() {}

    /** The packed desktop. */
    static Path product() {
        return Path.of(System.getProperty("laurea.desktop", ROOT
                .resolve("releng/org.laurea.desktop.product/target/products/org.laurea.full/linux/gtk/x86_64/laurea")
                .toString()));
    }

    /** The packed command line. */
    static Path commandLine() {
        return Path.of(System.getProperty("laurea.command",
                ROOT.resolve("releng/org.laurea.cli.product/target/laurea/bin/laurea").toString()));
    }

    /** The bundle with the stories. */
    static Path stories() throws IOException {
        return newest(Path.of(System.getProperty("laurea.stories",
                ROOT.resolve("tests/org.laurea.tests.ui/target").toString())), "org.laurea.tests.ui-*.jar");
    }

    /** The repository of the template of a module. */
    static Path template() throws IOException {
        return newest(ROOT.resolve("releng/template/org.example.honorary.repository/target"), "*.zip");
    }

    /** The bundles of the packed desktop. */
    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(product().resolve("plugins"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    static Path newest(Path folder, String pattern) throws IOException {
        try (var files = Files.newDirectoryStream(folder, pattern)) {
            for (Path file : files) {
                return file;
            }
        }
        throw new IOException("no " + pattern + " in " + folder);
    }
}
