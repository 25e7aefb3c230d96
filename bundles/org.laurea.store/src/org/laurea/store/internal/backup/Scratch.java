package org.laurea.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that only its user can read and that is removed in the end, whatever happened. */
final class Scratch implements AutoCloseable {

    private static final String PREFIX = ".laurea-scratch-";

    private final Path folder;

    /** A new folder in {@code parent}. */
    Scratch(Path parent) throws IOException {
        this.folder = Files.createTempDirectory(parent, PREFIX);
    }

    /** Where it is. */
    Path folder() {
        return folder;
    }

    /** Removes from {@code parent} what a process left there that was stopped. */
    static void sweep(Path parent) throws IOException {
        List<Path> left;
        try (Stream<Path> all = Files.list(parent)) {
            left = all.filter(path -> path.getFileName().toString().startsWith(PREFIX)).toList();
        }
        for (Path folder : left) {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }

    @Override
    public void close() throws IOException {
        remove(folder);
    }
}
