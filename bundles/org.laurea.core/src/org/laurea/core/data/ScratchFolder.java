package org.laurea.core.data;

import java.io.IOException;
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
    private final CleanUp end;

    private ScratchFolder(Path path) {
        this.path = path;
        this.end = CleanUp.of(this::delete);
    }

    /**
     * Makes one.
     *
     * @param parent where; {@code null} for the folder of the system for temporary files
     */
    public static ScratchFolder make(@Nullable Path parent) throws IOException {
        return new ScratchFolder(
                parent == null ? Files.createTempDirectory(PREFIX) : Files.createTempDirectory(parent, PREFIX));
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        end.close();
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
}
