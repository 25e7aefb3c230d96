package org.laurea.degree.index;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/** Numbers texts 0, 1, 2 … in the order of their first arrival. Reading is safe from several threads once all have arrived. */
public final class TextIds {

    private static final int LEAST = 16;
    private static final int RECENT = 64;

    private final TextArena arena = new TextArena();
    private int[] places = new int[LEAST];
    private int[] slots = new int[2 * LEAST];
    private int size;
    private final @Nullable String[] recentTexts = new @Nullable String[RECENT];
    private final int[] recentIds = new int[RECENT];
    private @Nullable String lastText;
    private int lastId;

    /** How many different texts there are. */
    public int size() {
        return size;
    }

    /** The number of a text; a new text gets the next one. */
    public int id(String text) {
        if (text.equals(lastText)) {
            return lastId;
        }
        lastText = text;
        lastId = idOfOther(text);
        return lastId;
    }

    private int idOfOther(String text) {
        int hash = TextHash.of(text);
        int place = hash >>> Integer.SIZE - Integer.numberOfTrailingZeros(RECENT);
        if (text.equals(recentTexts[place])) {
            return recentIds[place];
        }
        int slot = slot(text, hash);
        if (slots[slot] == 0) {
            slots[slot] = add(text);
        }
        int id = slots[slot] - 1;
        recentTexts[place] = text;
        recentIds[place] = id;
        if (2 * size > slots.length) {
            grow();
        }
        return id;
    }

    /** The number of a text, -1 if it has none. */
    public int find(String text) {
        return slots[slot(text, TextHash.of(text))] - 1;
    }

    /** The text with this number. */
    public String text(int id) {
        return arena.text(places[id]);
    }

    /** Whether the text with this number equals {@code text}. */
    public boolean is(int id, String text) {
        return arena.is(places[id], text);
    }

    private int add(String text) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        places[size++] = arena.add(text);
        return size;
    }

    private int slot(String text, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0 && !arena.is(places[slots[slot] - 1], text)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] wider = new int[2 * slots.length];
        int mask = wider.length - 1;
        for (int id = 0; id < size; id++) {
            int slot = TextHash.of(text(id)) & mask;
            while (wider[slot] != 0) {
                slot = slot + 1 & mask;
            }
            wider[slot] = id + 1;
        }
        slots = wider;
    }
}
