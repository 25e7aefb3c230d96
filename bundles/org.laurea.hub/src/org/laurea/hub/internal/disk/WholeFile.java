package org.laurea.hub.internal.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files that are there as a whole or not at all, also after a power cut. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a file beside its place, forces it to disk and moves it there.
     *
     * @param place whose folder is there
     */
    public static void write(Path place, byte[] bytes) throws IOException {
        Path folder = place.toAbsolutePath().getParent();
        Path beside = Files.createTempFile(folder, ".part-", "");
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            force(folder);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** On systems where a folder cannot be opened, its entries are durable by themselves. */
    private static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
