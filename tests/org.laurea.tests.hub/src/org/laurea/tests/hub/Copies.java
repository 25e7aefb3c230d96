package org.laurea.tests.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Copies of folders. */
final class Copies {

    private Copies() {}

    /** A copy of a folder, with all that is in it. */
    static Path of(Path folder, Path parent) throws IOException {
        Path copy = Files.createTempDirectory(parent, "copy");
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted().toList()) {
                Path place = copy.resolve(folder.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(each, place);
                }
            }
        }
        return copy;
    }

    /** Removes a copy. */
    static void remove(Path copy) throws IOException {
        try (Stream<Path> all = Files.walk(copy)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
