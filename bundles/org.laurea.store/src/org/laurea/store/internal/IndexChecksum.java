package org.laurea.store.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.CRC32C;

import org.laurea.store.internal.journal.Disk;
import org.laurea.store.internal.journal.JournalFile;

/**
 * The CRC-32C of an index that was closed in good order, kept beside it: a change of any byte since then is seen, also in its free
 * pages and in what no comparison of rows looks at. Big-endian: length (8), checksum (4).
 */
final class IndexChecksum {

    private static final int SIZE = 12;
    private static final int PIECE = 1 << 20;

    private final Disk disk;
    private final Path index;
    private final Path file;

    /** The checksum of a closed index. */
    IndexChecksum(Disk disk, Path index) {
        this.disk = disk;
        this.index = index;
        this.file = index.resolveSibling(index.getFileName() + ".crc");
    }

    /** Remembers the index as it is now, and makes that durable. */
    void set() throws IOException {
        ByteBuffer sum = sum();
        try (JournalFile kept = disk.exists(file) ? disk.open(file, false) : disk.create(file)) {
            kept.write(0, sum);
            kept.force();
        }
    }

    /** Whether the index is not the one that was closed, or cannot be read; an index that has no checksum yet is believed. */
    boolean isBroken() {
        if (!disk.exists(file)) {
            return false;
        }
        try (JournalFile kept = disk.open(file, true)) {
            ByteBuffer sum = ByteBuffer.allocate(SIZE);
            kept.read(0, sum);
            return !sum.flip().equals(sum());
        } catch (IOException e) {
            Logger.getLogger(IndexChecksum.class.getName()).log(Level.WARNING, "the index cannot be read", e);
            return true;
        }
    }

    private ByteBuffer sum() throws IOException {
        CRC32C crc = new CRC32C();
        ByteBuffer piece = ByteBuffer.allocateDirect(PIECE);
        try (JournalFile closed = disk.open(index, true)) {
            long size = closed.size();
            for (long from = 0; from < size; from += PIECE) {
                closed.read(from, piece.clear());
                crc.update(piece.flip());
            }
            return ByteBuffer.allocate(SIZE).putLong(size).putInt((int) crc.getValue()).flip();
        }
    }
}
