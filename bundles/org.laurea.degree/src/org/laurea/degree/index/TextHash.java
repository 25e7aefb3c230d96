package org.laurea.degree.index;

/** A hash of texts that spreads well over all bits and is the same on every run. */
public final class TextHash {

    private static final int FOUR = 4;

    private TextHash() {}

    /** The hash of a text. */
    public static int of(String text) {
        int length = text.length();
        long mixed = length;
        int at = 0;
        for (; at + FOUR <= length; at += FOUR) {
            long four = (long) text.charAt(at) << 48 | (long) text.charAt(at + 1) << 32
                    | (long) text.charAt(at + 2) << 16 | text.charAt(at + 3);
            mixed = (mixed ^ four) * Mixing.ODD;
            mixed ^= mixed >>> 31;
        }
        long rest = 0;
        for (; at < length; at++) {
            rest = rest << 16 | text.charAt(at);
        }
        return (int) Mixing.mix(mixed ^ rest);
    }
}
