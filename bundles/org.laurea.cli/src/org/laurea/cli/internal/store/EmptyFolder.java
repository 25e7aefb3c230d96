package org.laurea.cli.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that is there for a while, so that something can be tried where nothing shall be made.
 *
 * @param path where it is
 */
record EmptyFolder(Path path) implements AutoCloseable {

    static EmptyFolder make() throws IOException {
        return new EmptyFolder(Files.createTempDirectory("laurea"));
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(path)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.delete(one);
        }
    }
}
