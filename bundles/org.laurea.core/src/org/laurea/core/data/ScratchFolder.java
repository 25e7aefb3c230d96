package org.laurea.core.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A folder that is there for a while. It goes with all that is in it when it is closed, also when the process is interrupted, so
 * that no personal data stays behind.
 */
public final class ScratchFolder implements AutoCloseable {

    private static final String PREFIX = ".laurea-";

    private final Path path;
    private final Thread onInterrupt = new Thread(this::deleteAtEnd, "remove scratch folder");

    private ScratchFolder(Path path) {
        this.path = path;
    }

    /**
     * Makes one.
     *
     * @param parent where; {@code null} for the folder of the system for temporary files
     */
    public static ScratchFolder make(@Nullable Path parent) throws IOException {
        ScratchFolder folder = new ScratchFolder(
                parent == null ? Files.createTempDirectory(PREFIX) : Files.createTempDirectory(parent, PREFIX));
        Runtime.getRuntime().addShutdownHook(folder.onInterrupt);
        return folder;
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        try {
            delete();
        } finally {
            forget();
        }
    }

    private synchronized void delete() throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(path)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.deleteIfExists(one);
        }
    }

    private void deleteAtEnd() {
        try {
            delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When the process ends already, what was to be done at its end is done by then. */
    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException e) {
            onInterrupt.setDaemon(true);
        }
    }
}
