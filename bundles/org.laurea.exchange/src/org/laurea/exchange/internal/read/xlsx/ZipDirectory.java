package org.laurea.exchange.internal.read.xlsx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.laurea.exchange.internal.read.Unreadable;

/** Reads the central directory of a zip file and refuses what a spreadsheet program never writes. */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int LOCATOR_64_SIZE = 20;
    private static final int END_64 = 0x06064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final long IN_64 = 0xFFFFFFFFL;
    private static final int MOST_COMMENT = 0xFFFF;

    private final FileChannel channel;
    private long count;
    private long size;
    private long offset;

    private ZipDirectory(FileChannel channel) {
        this.channel = channel;
    }

    /** The entries by their name in lower case. */
    static Map<String, ZipEntryInfo> read(FileChannel channel) throws IOException {
        ZipDirectory directory = new ZipDirectory(channel);
        directory.find();
        return directory.entries();
    }

    private void find() throws IOException {
        long length = channel.size();
        ByteBuffer tail = bytes(Math.max(0, length - END_SIZE - MOST_COMMENT),
                (int) Math.min(length, END_SIZE + MOST_COMMENT));
        int at = tail.limit() - END_SIZE;
        while (at >= 0 && tail.getInt(at) != END) {
            at--;
        }
        if (at < 0) {
            throw new Unreadable("truncated");
        }
        count = tail.getShort(at + 10) & 0xFFFF;
        size = tail.getInt(at + 12) & IN_64;
        offset = tail.getInt(at + 16) & IN_64;
        long end = length - tail.limit() + at;
        if (count == 0xFFFF || size == IN_64 || offset == IN_64) {
            findLarge(end - LOCATOR_64_SIZE);
        }
        if (count > Limits.ENTRIES || size > Limits.DIRECTORY_BYTES) {
            throw new Unreadable("entries", Limits.ENTRIES);
        }
        if (offset < 0 || offset + size > end) {
            throw new Unreadable("truncated");
        }
    }

    private void findLarge(long locatorAt) throws IOException {
        ByteBuffer locator = bytes(Math.max(0, locatorAt), LOCATOR_64_SIZE);
        if (locator.getInt(0) != LOCATOR_64) {
            return;
        }
        ByteBuffer end = bytes(locator.getLong(8), 56);
        if (end.getInt(0) != END_64) {
            throw new Unreadable("damaged");
        }
        count = end.getLong(32);
        size = end.getLong(40);
        offset = end.getLong(48);
        if (count < 0 || size < 0) {
            throw new Unreadable("damaged");
        }
    }

    private Map<String, ZipEntryInfo> entries() throws IOException {
        ByteBuffer all = bytes(offset, (int) size);
        Map<String, ZipEntryInfo> entries = new HashMap<>();
        long packed = 0;
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (at + ENTRY_SIZE > all.limit() || all.getInt(at) != ENTRY) {
                throw new Unreadable("damaged");
            }
            int nameLength = all.getShort(at + 28) & 0xFFFF;
            int extraLength = all.getShort(at + 30) & 0xFFFF;
            int commentLength = all.getShort(at + 32) & 0xFFFF;
            if (at + ENTRY_SIZE + nameLength + extraLength + commentLength > all.limit()) {
                throw new Unreadable("damaged");
            }
            ZipEntryInfo entry = entry(all, at, nameLength, extraLength);
            if (entries.put(entry.name().toLowerCase(Locale.ROOT), entry) != null) {
                throw new Unreadable("duplicate-entry");
            }
            packed += entry.packedSize();
            at += ENTRY_SIZE + nameLength + extraLength + commentLength;
        }
        if (packed > channel.size()) {
            throw new Unreadable("bomb");
        }
        return entries;
    }

    private static ZipEntryInfo entry(ByteBuffer all, int at, int nameLength, int extraLength) throws Unreadable {
        if ((all.getShort(at + 8) & 1) != 0) {
            throw new Unreadable("encrypted");
        }
        int method = all.getShort(at + 10) & 0xFFFF;
        if (method != 0 && method != 8) {
            throw new Unreadable("zip-method");
        }
        long[] wide = {all.getInt(at + 24) & IN_64, all.getInt(at + 20) & IN_64, all.getInt(at + 42) & IN_64};
        widen(all, at + ENTRY_SIZE + nameLength, extraLength, wide);
        byte[] raw = new byte[nameLength];
        all.get(at + ENTRY_SIZE, raw);
        String name = new String(raw, StandardCharsets.UTF_8).replace('\\', '/');
        long size = wide[0];
        long packedSize = wide[1];
        if (size < 0 || packedSize < 0 || wide[2] < 0) {
            throw new Unreadable("damaged");
        }
        if (size > Limits.INFLATED_BYTES
                || size > Limits.RATIO_FREE_BYTES && size / Limits.RATIO > packedSize) {
            throw new Unreadable("bomb");
        }
        return new ZipEntryInfo(name, method == 8, all.getInt(at + 16), packedSize, size, wide[2]);
    }

    /** Takes the sizes and the offset that do not fit in 32 bits from the extra field. */
    private static void widen(ByteBuffer all, int from, int length, long[] wide) throws Unreadable {
        int at = from;
        while (at + 4 <= from + length) {
            int id = all.getShort(at) & 0xFFFF;
            int end = at + 4 + (all.getShort(at + 2) & 0xFFFF);
            if (id == 1 && end <= from + length) {
                int value = at + 4;
                for (int i = 0; i < wide.length; i++) {
                    if (wide[i] == IN_64 && value + Long.BYTES <= end) {
                        wide[i] = all.getLong(value);
                        value += Long.BYTES;
                    }
                }
            }
            at = end;
        }
    }

    private ByteBuffer bytes(long from, int length) throws IOException {
        if (from < 0 || from + length > channel.size()) {
            throw new Unreadable("truncated");
        }
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) > 0) {
            continue;
        }
        if (buffer.hasRemaining()) {
            throw new Unreadable("truncated");
        }
        return buffer.flip();
    }
}
