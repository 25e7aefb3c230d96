package org.laurea.exchange.internal.read.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.exchange.internal.read.EscapedText;

/** Makes strings of bytes and gives the same string for the same bytes, as long as it is short and was seen of late. */
final class StringPool {

    private static final int SLOTS = 1 << 13;
    private static final int LONGEST = 64;

    private final byte[] keys = new byte[SLOTS * LONGEST];
    private final byte[] lengths = new byte[SLOTS];
    private final @Nullable String[] values = new @Nullable String[SLOTS];

    /** The text of the bytes, escapes decoded. */
    String text(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return EscapedText.decode(new String(bytes, from, length, StandardCharsets.UTF_8));
        }
        int hash = length;
        for (int at = from; at < to; at++) {
            hash = hash * 31 + bytes[at];
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        int key = slot * LONGEST;
        String known = values[slot];
        if (known != null && lengths[slot] == length
                && Arrays.equals(keys, key, key + length, bytes, from, to)) {
            return known;
        }
        String fresh = EscapedText.decode(new String(bytes, from, length, StandardCharsets.UTF_8));
        System.arraycopy(bytes, from, keys, key, length);
        lengths[slot] = (byte) length;
        values[slot] = fresh;
        return fresh;
    }
}
