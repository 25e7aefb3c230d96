package org.laurea.exchange.internal.write;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.laurea.core.data.CleanUp;

/**
 * A file in the making. It lies beside its destination under a temporary name, takes the destination's place at once when it
 * is committed, and is removed when it is not, also when the process is interrupted.
 */
public final class PendingFile implements AutoCloseable {

    private final Path destination;
    private final Path temporary;
    private final List<Path> scratch = new ArrayList<>();
    private final CleanUp end;
    private boolean committed;

    private PendingFile(Path destination) {
        this.destination = destination;
        this.temporary = beside(destination, ".part");
        this.end = CleanUp.of(this::remove);
    }

    /** A file that is to appear as {@code destination}; a folder that is missing is made. */
    public static PendingFile beside(Path destination) throws IOException {
        if (Files.isDirectory(destination)) {
            throw new FileAlreadyExistsException(destination.toString());
        }
        Path folder = destination.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return new PendingFile(destination.toAbsolutePath());
    }

    private static Path beside(Path destination, String suffix) {
        return destination.resolveSibling("." + destination.getFileName() + "." + UUID.randomUUID() + suffix);
    }

    /** Where the content is to be written. */
    public Path temporary() {
        return temporary;
    }

    /** A stream to the content. */
    public OutputStream open() throws IOException {
        return Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** A buffered writer of the content. */
    Writer writer(CharsetEncoder encoder) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(new BufferedOutputStream(open(), 1 << 16), encoder));
    }

    /** Another temporary file beside the destination, removed at the end in any case. */
    public synchronized Path scratch() {
        Path path = beside(destination, ".tmp");
        scratch.add(path);
        return path;
    }

    /** Says that the content is complete and its streams are closed. */
    public synchronized void commit() throws IOException {
        try {
            Files.move(temporary, destination, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, destination, StandardCopyOption.REPLACE_EXISTING);
        }
        committed = true;
    }

    @Override
    public void close() throws IOException {
        end.close();
    }

    private synchronized void remove() throws IOException {
        for (Path path : scratch) {
            Files.deleteIfExists(path);
        }
        if (!committed) {
            Files.deleteIfExists(temporary);
        }
    }
}
