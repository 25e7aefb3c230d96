package org.laurea.degree.index;

/**
 * Maps a key of 64 and a part of 32 bits to a positive number. Takes 16 bytes a slot, key and value side by side, so that a
 * look-up touches one line of the cache.
 */
public final class KeyMap {

    private static final int LEAST = 64;

    private long[] slots = new long[2 * LEAST];
    private int size;
    /** Is written only, so that looking ahead is not left out as work without a result. */
    @SuppressWarnings("unused")
    private long touched;

    /** How many keys the map has. */
    public int size() {
        return size;
    }

    /** The number of a key, 0 if the map does not have it. */
    public int get(long key, int part) {
        return (int) slots[place(slots, key, part) + 1];
    }

    /**
     * Gives a key its number unless it has one.
     *
     * @param number the number, at least 1
     * @return the number that the key had already, 0 if it had none
     */
    public int putIfAbsent(long key, int part, int number) {
        int place = place(slots, key, part);
        int present = (int) slots[place + 1];
        if (present == 0) {
            slots[place] = key;
            slots[place + 1] = (long) part << Integer.SIZE | number;
            size++;
            if (size > slots.length / 10 * 3) {
                grow();
            }
        }
        return present;
    }

    /**
     * Gives many keys their numbers, in order, as {@link #putIfAbsent} does. Looks at all their slots first, so that the waits for
     * memory overlap.
     *
     * @param present takes the number that each key had already, 0 if it had none
     */
    public void putAllIfAbsent(long[] keys, int[] parts, int[] numbers, int[] present, int count) {
        long seen = 0;
        for (int i = 0; i < count; i++) {
            seen += slots[start(slots, keys[i], parts[i]) + 1];
        }
        touched = seen;
        for (int i = 0; i < count; i++) {
            present[i] = putIfAbsent(keys[i], parts[i], numbers[i]);
        }
    }

    private static int start(long[] slots, long key, int part) {
        return (int) Mixing.mix(key + part * Mixing.ODD) << 1 & slots.length - 1;
    }

    private static int place(long[] slots, long key, int part) {
        int mask = slots.length - 1;
        int place = start(slots, key, part);
        while ((int) slots[place + 1] != 0
                && (slots[place] != key || (int) (slots[place + 1] >>> Integer.SIZE) != part)) {
            place = place + 2 & mask;
        }
        return place;
    }

    private void grow() {
        long[] old = slots;
        long[] wider = new long[Math.multiplyExact(old.length, 2)];
        for (int from = 0; from < old.length; from += 2) {
            if ((int) old[from + 1] != 0) {
                int to = place(wider, old[from], (int) (old[from + 1] >>> Integer.SIZE));
                wider[to] = old[from];
                wider[to + 1] = old[from + 1];
            }
        }
        slots = wider;
    }
}
