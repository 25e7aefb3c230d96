package org.laurea.store.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.CRC32C;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Remembers beside a journal up to where it is durable, so that damage at its end is told from an entry that was never
 * completed. Written after each force but forced only at the end: it may lag behind, and may be lost, but never runs ahead.
 * Big-endian: id of the journal (16), sequence (8), offset (8), hash (32), CRC-32C (4).
 */
final class Mark implements Closeable {

    private static final int SIZE = 68;
    private static final int CRC_AT = 64;

    private final JournalFile file;
    private final UUID journal;

    private Mark(JournalFile file, UUID journal) {
        this.file = file;
        this.journal = journal;
    }

    /** The place of the mark of a journal. */
    static Path beside(Path journal) {
        return journal.resolveSibling(journal.getFileName() + ".mark");
    }

    /** Opens the mark of a journal to be written, and makes it if there is none. */
    static Mark open(Disk disk, Path journal, UUID id) throws IOException {
        Path path = beside(journal);
        return new Mark(disk.exists(path) ? disk.open(path, false) : disk.create(path), id);
    }

    /** What the mark of a journal says; {@code null} if there is none that can be believed. */
    @Nullable
    static Point read(Disk disk, Path journal, UUID id) throws IOException {
        Path path = beside(journal);
        if (!disk.exists(path)) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.allocate(SIZE);
        try (JournalFile file = disk.open(path, true)) {
            file.read(0, bytes);
        }
        if (bytes.hasRemaining() || bytes.getInt(CRC_AT) != crc(bytes)) {
            return null;
        }
        bytes.flip();
        UUID marked = new UUID(bytes.getLong(), bytes.getLong());
        Point point = new Point(bytes.getLong(), bytes.getLong(), new byte[Chain.HASH]);
        bytes.get(point.hash());
        return marked.equals(id) ? point : null;
    }

    /** Says that everything up to {@code point} is durable. */
    void set(Point point) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(SIZE);
        bytes.putLong(journal.getMostSignificantBits()).putLong(journal.getLeastSignificantBits());
        bytes.putLong(point.sequence()).putLong(point.offset()).put(point.hash());
        file.write(0, bytes.putInt(crc(bytes)).flip());
    }

    private static int crc(ByteBuffer bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.array(), 0, CRC_AT);
        return (int) crc.getValue();
    }

    /** Makes what it says durable. */
    void force() throws IOException {
        file.force();
    }

    /** Makes what it says durable and closes it. */
    @Override
    public void close() throws IOException {
        try (file) {
            force();
        }
    }
}
