package org.laurea.exchange.internal.read.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.exchange.internal.read.Unreadable;

/** The content of one zip entry, counted and summed while it is inflated, so that nothing rests on declared sizes. */
final class EntryStream extends InputStream {

    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int CHUNK = 64 * 1024;

    private final ZipEntryInfo entry;
    private final FileChannel channel;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private final ByteBuffer packed = ByteBuffer.allocate(CHUNK).limit(0);
    private final long most;
    private long position;
    private long left;
    private long inflated;
    private boolean isDone;

    EntryStream(Path file, ZipEntryInfo entry, long most) throws IOException {
        this.entry = entry;
        this.most = most;
        channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            ByteBuffer header = ByteBuffer.allocate(LOCAL_SIZE).order(ByteOrder.LITTLE_ENDIAN);
            if (channel.read(header, entry.offset()) < LOCAL_SIZE || header.getInt(0) != LOCAL) {
                throw new Unreadable("damaged");
            }
            position = entry.offset() + LOCAL_SIZE + (header.getShort(26) & 0xFFFF) + (header.getShort(28) & 0xFFFF);
            left = entry.packedSize();
            if (position + left > channel.size()) {
                throw new Unreadable("truncated");
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte @Nullable [] bytes, int offset, int length) throws IOException {
        byte[] target = Objects.requireNonNull(bytes);
        if (length == 0) {
            return 0;
        }
        if (isDone) {
            return -1;
        }
        int count = entry.packed() ? inflate(target, offset, length) : copy(target, offset, length);
        if (count < 0) {
            isDone = true;
            if ((int) sum.getValue() != entry.crc()) {
                throw new Unreadable("damaged");
            }
            return -1;
        }
        sum.update(target, offset, count);
        inflated += count;
        if (inflated > most) {
            throw new Unreadable("too-large", most >> 20);
        }
        if (inflated > Limits.RATIO_FREE_BYTES && inflated / Limits.RATIO > entry.packedSize()) {
            throw new Unreadable("bomb");
        }
        return count;
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        try {
            while (true) {
                int count = inflater.inflate(target, offset, length);
                if (count > 0) {
                    return count;
                }
                if (inflater.finished()) {
                    return -1;
                }
                if (inflater.needsDictionary() || !inflater.needsInput() || !fill()) {
                    throw new Unreadable("damaged");
                }
                inflater.setInput(packed.array(), 0, packed.limit());
            }
        } catch (DataFormatException e) {
            throw new Unreadable("damaged");
        }
    }

    private int copy(byte[] target, int offset, int length) throws IOException {
        if (!packed.hasRemaining() && !fill()) {
            return -1;
        }
        int count = Math.min(length, packed.remaining());
        packed.get(target, offset, count);
        return count;
    }

    private boolean fill() throws IOException {
        packed.clear();
        packed.limit((int) Math.min(CHUNK, left));
        int count = left == 0 ? -1 : channel.read(packed, position);
        packed.flip();
        if (count <= 0) {
            return false;
        }
        position += count;
        left -= count;
        return true;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        channel.close();
    }
}
