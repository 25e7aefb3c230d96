package org.laurea.store.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.StoreException;

/** The file of a journal and the mark beside it. */
final class JournalStorage implements Closeable {

    private static final int COPIED = 1 << 20;

    private final Disk disk;
    private final Path path;
    private final JournalFile file;
    private final @Nullable Mark mark;

    /** Storage without a mark can only be read. */
    JournalStorage(Disk disk, Path path, JournalFile file, @Nullable Mark mark) {
        this.disk = disk;
        this.path = path;
        this.file = file;
        this.mark = mark;
    }

    Path path() {
        return path;
    }

    boolean isReadOnly() {
        return mark == null;
    }

    /** A scan of the first {@code size} bytes. */
    FrameScan scan(long size, int window) {
        return new FrameScan(file, size, window);
    }

    /** Copies the first {@code size} bytes. */
    void copy(long size, OutputStream out) throws IOException, StoreException {
        ByteBuffer buffer = ByteBuffer.allocate(COPIED);
        for (long at = 0; at < size; at += buffer.limit()) {
            buffer.clear().limit((int) Math.min(COPIED, size - at));
            try {
                file.read(at, buffer);
            } catch (IOException e) {
                throw JournalTrouble.reading(path, e);
            }
            out.write(buffer.array(), 0, buffer.limit());
        }
    }

    /** Writes a frame at its place. */
    void write(FileFrame frame) throws IOException {
        file.write(frame.offset(), frame.bytes());
    }

    /** Cuts everything behind an entry. */
    void truncate(Point end) throws IOException {
        file.truncate(end.offset());
    }

    /** Cuts everything behind an entry for good. */
    void cut(Point end) throws IOException {
        truncate(end);
        makeDurable(end);
    }

    /** Begins to write behind an entry: what follows it is cut, and the mark is durable, if this is to be written at all. */
    void settle(Point end) throws IOException {
        Mark marker = mark;
        if (marker != null) {
            cut(end);
            marker.force();
        }
    }

    /** Returns when everything up to the end of an entry is durable and marked as such. */
    void makeDurable(Point end) throws IOException {
        Mark marker = mark;
        file.force();
        if (marker != null) {
            marker.set(end);
        }
    }

    /** What is told when writing failed. */
    StoreException writingFailed(IOException cause) {
        return JournalTrouble.writing(path, cause, disk.isFull(path, cause));
    }

    @Override
    public void close() throws IOException {
        try (file;
                Mark marker = mark) {
            if (marker == null) {
                return;
            }
        }
    }
}
