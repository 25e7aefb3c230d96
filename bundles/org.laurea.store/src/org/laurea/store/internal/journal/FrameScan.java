package org.laurea.store.internal.journal;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.eclipse.jdt.annotation.Nullable;

/** Finds frames in a file up to a length, through a window that moves over it. Used by one thread. */
final class FrameScan {

    private final JournalFile file;
    private final long size;
    private final int least;
    private ByteBuffer window = ByteBuffer.allocate(0);
    private long start;

    /** A scan of the first {@code size} bytes that reads {@code least} bytes at once. */
    FrameScan(JournalFile file, long size, int least) {
        this.file = file;
        this.size = size;
        this.least = least;
    }

    /** The frame that begins at {@code offset}; {@code null} if there is none that is whole and sound. */
    @Nullable
    FileFrame at(long offset) throws IOException {
        if (size - offset < FileFrame.HEADER || !FileFrame.isLikely(bytes(offset, FileFrame.HEADER), 0, offset, size)) {
            return null;
        }
        int length = FileFrame.HEADER + bytes(offset, FileFrame.HEADER).getInt(0);
        ByteBuffer bytes = bytes(offset, length);
        return bytes.limit() == length && FileFrame.isSound(bytes) ? FileFrame.of(bytes, offset) : null;
    }

    /** The first sound frame of an entry not before {@code sequence} that begins anywhere from {@code offset} on. */
    @Nullable
    FileFrame search(long offset, long sequence) throws IOException {
        for (long at = offset; size - at >= FileFrame.HEADER; at++) {
            if (FileFrame.isLikely(bytes(at, FileFrame.HEADER), sequence, at, size)) {
                FileFrame found = at(at);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The bytes from {@code offset} on, fewer only where the file ends. */
    private ByteBuffer bytes(long offset, int length) throws IOException {
        if (offset < start || offset + length > start + window.limit()) {
            long wanted = Math.max(length, Math.min(least, size - offset));
            if (window.capacity() < wanted) {
                window = ByteBuffer.allocate((int) wanted);
            }
            window.clear().limit((int) Math.min(window.capacity(), size - offset));
            file.read(offset, window);
            window.flip();
            start = offset;
        }
        int from = (int) (offset - start);
        return window.slice(from, Math.min(length, window.limit() - from));
    }
}
