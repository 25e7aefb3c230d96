package org.laurea.store.internal.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;

/** The file system of this machine. */
public final class FileDisk implements Disk {

    /** With less space than this a failed write is put down to that, whatever the system's message says in its language. */
    private static final long LITTLE_SPACE = 1 << 20;

    @Override
    public boolean exists(Path path) {
        return Files.exists(path);
    }

    @Override
    public JournalFile open(Path path, boolean isReadOnly) throws IOException {
        return new ChannelFile(path, isReadOnly ? Set.of(StandardOpenOption.READ)
                : Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    @Override
    public JournalFile create(Path path) throws IOException {
        Files.createFile(path);
        forceFolder(path);
        return open(path, false);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(to);
    }

    @Override
    public void remove(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    /** Whether the words of a failure say that there is no space. */
    public static boolean tellsOfSpace(IOException cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left") || message.contains("quota exceeded")
                || message.contains("not enough space") || message.contains("file too large");
    }

    @Override
    public boolean isFull(Path path, IOException cause) {
        if (tellsOfSpace(cause)) {
            return true;
        }
        try {
            return Files.getFileStore(path).getUsableSpace() < LITTLE_SPACE;
        } catch (IOException e) {
            cause.addSuppressed(e);
            return false;
        }
    }

    /** Makes the names in the folder of a file durable; Windows does that by itself and cannot be asked to. */
    private static void forceFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
