package org.laurea.store.internal.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;

/** A file on a {@link SimDisk}: what programs see of it, and what was forced. */
final class SimFile implements JournalFile {

    static final int SECTOR = 512;

    private final SimDisk disk;
    private byte[] content = new byte[0];
    private byte[] forced = new byte[0];

    SimFile(SimDisk disk) {
        this.disk = disk;
    }

    synchronized SimFile copy(SimDisk other) {
        SimFile copy = new SimFile(other);
        copy.content = content;
        copy.forced = forced;
        return copy;
    }

    /** What programs see. */
    synchronized byte[] content() {
        return content.clone();
    }

    /** Makes both what programs see and what was forced {@code bytes}. */
    synchronized void set(byte[] bytes) {
        content = bytes.clone();
        forced = content;
    }

    /** How many sectors the longer of both has. */
    synchronized int sectors() {
        return (Math.max(content.length, forced.length) + SECTOR - 1) / SECTOR;
    }

    /** Keeps only those sectors of what was not forced, and the length if it is kept. */
    synchronized void crash(BitSet kept, boolean isLengthKept) {
        int keptEnd = Math.min(content.length, kept.length() * SECTOR);
        byte[] result = Arrays.copyOf(forced, isLengthKept ? content.length : Math.max(forced.length, keptEnd));
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            int end = Math.min(Math.min((i + 1) * SECTOR, content.length), result.length);
            if (end > i * SECTOR) {
                System.arraycopy(content, i * SECTOR, result, i * SECTOR, end - i * SECTOR);
            }
        }
        set(result);
    }

    /** Keeps some sectors at random: mostly a beginning, else any. */
    void crash(Random random) {
        BitSet kept = new BitSet();
        int sectors = sectors();
        if (random.nextInt(3) == 0) {
            kept.set(0, random.nextInt(sectors + 1));
        } else {
            int rarity = 1 + random.nextInt(6);
            for (int i = 0; i < sectors; i++) {
                kept.set(i, random.nextInt(rarity + 1) > 0);
            }
        }
        crash(kept, random.nextBoolean());
    }

    @Override
    public synchronized long size() {
        return content.length;
    }

    @Override
    public synchronized void read(long offset, ByteBuffer target) {
        int count = Math.max(0, Math.min(target.remaining(), content.length - (int) offset));
        target.put(content, Math.min((int) offset, content.length), count);
    }

    @Override
    public synchronized void write(long offset, ByteBuffer source) throws IOException {
        disk.operation();
        int wanted = (int) offset + source.remaining();
        int growth = Math.max(0, wanted - content.length);
        int lacking = growth - (int) disk.take(growth);
        byte[] next = Arrays.copyOf(content, Math.max(content.length, wanted - lacking));
        source.get(next, (int) offset, source.remaining() - lacking);
        content = next;
        if (lacking > 0) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public synchronized void truncate(long size) {
        disk.operation();
        if (size < content.length) {
            disk.take(size - content.length);
            content = Arrays.copyOf(content, (int) size);
        }
    }

    @Override
    public synchronized void force() throws IOException {
        disk.force();
        forced = content;
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
