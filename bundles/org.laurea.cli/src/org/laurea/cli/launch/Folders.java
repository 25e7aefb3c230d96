package org.laurea.cli.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that are no longer needed. */
final class Folders {

    private Folders() {}

    /** Deletes a folder and all that is in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The same when the process ends and nobody is there any more to hear of a failure. */
    static void deleteAtEnd(Path folder) {
        try {
            delete(folder);
        } catch (IOException e) {
            System.err.println("laurea: cannot delete " + folder + ": " + e.getMessage());
        }
    }
}
