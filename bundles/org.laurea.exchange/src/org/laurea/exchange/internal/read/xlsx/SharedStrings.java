package org.laurea.exchange.internal.read.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.exchange.internal.read.EscapedText;
import org.laurea.exchange.internal.read.Unreadable;

/**
 * The shared strings of a workbook, kept as UTF-8 and decoded when a cell asks for one. Of every 16 strings one has its place
 * noted; the others are found by their lengths. Strings that cells ask for again and again are decoded once.
 */
final class SharedStrings {

    private static final int STRIDE = 16;
    private static final int CACHE = 1 << 15;
    private static final int LONGEST_CACHED = 256;
    private static final long HEAP_BYTES = 96L << 20;
    private static final long SI = XmlName.of("si");

    private final ByteArena arena;
    private long[] places = new long[64];
    private int count;
    private final int[] cachedIndexes = new int[CACHE];
    private final @Nullable String[] cached = new @Nullable String[CACHE];
    private byte[] scratch = new byte[512];

    SharedStrings() {
        arena = new ByteArena(Math.min(HEAP_BYTES, Runtime.getRuntime().maxMemory() / 5));
    }

    /** Reads the part that holds them. */
    static SharedStrings read(InputStream part) throws IOException {
        SharedStrings strings = new SharedStrings();
        try (XmlScanner scanner = new XmlScanner(part)) {
            RichText text = new RichText(scanner);
            int kind = scanner.next();
            while (kind != XmlScanner.END_DOCUMENT) {
                if (kind == XmlScanner.START && scanner.depth() == 2) {
                    if (scanner.name() == SI) {
                        XmlText found = text.read();
                        strings.add(found.bytes(), found.length());
                    } else {
                        scanner.skip();
                    }
                }
                kind = scanner.next();
            }
        }
        strings.arena.seal();
        return strings;
    }

    private void add(byte[] bytes, int length) throws IOException {
        if (count % STRIDE == 0) {
            int slot = count / STRIDE;
            if (slot == places.length) {
                places = Arrays.copyOf(places, slot + slot / 2);
            }
            places[slot] = arena.length();
        }
        if (arena.length() > Limits.SHARED_BYTES || count == Integer.MAX_VALUE - STRIDE) {
            throw new Unreadable("too-large", Limits.SHARED_BYTES >> 20);
        }
        int rest = length;
        while (rest > 0x7F) {
            arena.add((byte) (rest | 0x80));
            rest >>>= 7;
        }
        arena.add((byte) rest);
        arena.add(bytes, 0, length);
        count++;
    }

    int count() {
        return count;
    }

    /** The string with this index. */
    String get(int index) throws IOException {
        int slot = index & CACHE - 1;
        String known = cached[slot];
        if (known != null && cachedIndexes[slot] == index) {
            return known;
        }
        if (index < 0 || index >= count) {
            throw new Unreadable("shared-index");
        }
        String text = decode(index);
        if (text.length() <= LONGEST_CACHED) {
            cached[slot] = text;
            cachedIndexes[slot] = index;
        }
        return text;
    }

    private String decode(int index) throws IOException {
        long at = places[index / STRIDE];
        int skip = index % STRIDE;
        while (true) {
            int length = 0;
            int shift = 0;
            byte b = arena.get(at++);
            while (b < 0) {
                length |= (b & 0x7F) << shift;
                shift += 7;
                b = arena.get(at++);
            }
            length |= b << shift;
            if (skip-- == 0) {
                if (length > scratch.length) {
                    scratch = new byte[length];
                }
                arena.get(at, scratch, length);
                return EscapedText.decode(new String(scratch, 0, length, StandardCharsets.UTF_8));
            }
            at += length;
        }
    }
}
