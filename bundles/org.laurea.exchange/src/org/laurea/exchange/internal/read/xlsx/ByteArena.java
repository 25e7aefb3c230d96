package org.laurea.exchange.internal.read.xlsx;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A long run of bytes that is written once and then read anywhere. What does not fit in the given share of the heap goes to
 * a temporary file that no one else can open: it has no name any more while it is in use (on Windows: it goes with its last user).
 */
final class ByteArena {

    private static final int CHUNK = 1 << 20;
    private static final int PAGES = 64;
    private static final int PAGE = 1 << 16;

    private final List<byte[]> chunks = new ArrayList<>();
    private final int mostChunks;
    private byte[] current = {};
    private int used = CHUNK;
    private long length;
    private @Nullable FileChannel spill;
    private final byte[][] pages = new byte[PAGES][];
    private final long[] pageNumbers = new long[PAGES];

    ByteArena(long heapBytes) {
        mostChunks = (int) Math.max(1, heapBytes / CHUNK);
    }

    long length() {
        return length;
    }

    void add(byte[] bytes, int from, int count) throws IOException {
        int at = from;
        int end = from + count;
        while (at < end) {
            if (used == CHUNK) {
                nextChunk();
            }
            int part = Math.min(end - at, CHUNK - used);
            System.arraycopy(bytes, at, current, used, part);
            used += part;
            at += part;
        }
        length += count;
    }

    void add(byte one) throws IOException {
        if (used == CHUNK) {
            nextChunk();
        }
        current[used++] = one;
        length++;
    }

    private void nextChunk() throws IOException {
        if (chunks.size() < mostChunks) {
            current = new byte[CHUNK];
            chunks.add(current);
        } else {
            flush();
        }
        used = 0;
    }

    /** Ends the writing. */
    void seal() throws IOException {
        if (spill != null) {
            flush();
            current = new byte[0];
        }
        used = CHUNK;
    }

    private void flush() throws IOException {
        FileChannel file = spill;
        if (file == null) {
            Path path = Files.createTempFile("laurea", null);
            file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            spill = file;
            current = new byte[CHUNK];
            return;
        }
        ByteBuffer part = ByteBuffer.wrap(current, 0, used);
        while (part.hasRemaining()) {
            file.write(part);
        }
    }

    byte get(long at) throws IOException {
        int chunk = (int) (at / CHUNK);
        if (chunk < mostChunks) {
            return chunks.get(chunk)[(int) (at % CHUNK)];
        }
        long inFile = at - (long) mostChunks * CHUNK;
        return page(inFile / PAGE)[(int) (inFile % PAGE)];
    }

    void get(long from, byte[] target, int count) throws IOException {
        int done = 0;
        while (done < count) {
            long at = from + done;
            byte[] source;
            int offset;
            int room;
            if (at / CHUNK < mostChunks) {
                source = chunks.get((int) (at / CHUNK));
                offset = (int) (at % CHUNK);
                room = CHUNK - offset;
            } else {
                long inFile = at - (long) mostChunks * CHUNK;
                source = page(inFile / PAGE);
                offset = (int) (inFile % PAGE);
                room = PAGE - offset;
            }
            int part = Math.min(count - done, room);
            System.arraycopy(source, offset, target, done, part);
            done += part;
        }
    }

    private byte[] page(long number) throws IOException {
        int slot = (int) (number % PAGES);
        byte[] page = pages[slot];
        if (page != null && pageNumbers[slot] == number) {
            return page;
        }
        FileChannel file = spill;
        if (file == null) {
            throw new EOFException();
        }
        byte[] fresh = page == null ? new byte[PAGE] : page;
        ByteBuffer buffer = ByteBuffer.wrap(fresh);
        long from = number * PAGE;
        while (buffer.hasRemaining() && file.read(buffer, from + buffer.position()) > 0) {
            continue;
        }
        pages[slot] = fresh;
        pageNumbers[slot] = number;
        return fresh;
    }
}
