package org.laurea.degree.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keeps texts as bytes in a few large arrays; a text is known by the place it got. */
final class TextArena {

    private static final int CHUNK_BITS = 20;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int FIRST = 256;

    private final List<byte[]> chunks = new ArrayList<>();
    private int end = CHUNK;

    /** Keeps a text and tells its place. */
    int add(String text) {
        boolean wide = TextBytes.isWide(text);
        int head = TextBytes.headOf(text, wide);
        int size = TextBytes.numberSize(head) + TextBytes.bodySize(head);
        if (end + (long) size > CHUNK) {
            chunks.add(new byte[Math.max(FIRST, size)]);
            end = 0;
        }
        int last = chunks.size() - 1;
        byte[] chunk = chunks.get(last);
        if (end + size > chunk.length) {
            chunk = Arrays.copyOf(chunk, Math.min(CHUNK, Math.max(2 * chunk.length, end + size)));
            chunks.set(last, chunk);
        }
        int place = Math.multiplyExact(last, CHUNK) + end;
        int body = TextBytes.putNumber(chunk, end, head);
        end = TextBytes.putBody(chunk, body, text, wide);
        return place;
    }

    String text(int place) {
        byte[] chunk = chunks.get(place >>> CHUNK_BITS);
        int at = place & CHUNK - 1;
        int head = TextBytes.number(chunk, at);
        return TextBytes.body(chunk, at + TextBytes.numberSize(head), head);
    }

    boolean is(int place, String text) {
        byte[] chunk = chunks.get(place >>> CHUNK_BITS);
        int at = place & CHUNK - 1;
        int head = TextBytes.number(chunk, at);
        return TextBytes.bodyIs(chunk, at + TextBytes.numberSize(head), head, text);
    }
}
