package org.laurea.codes.internal;

/** A text as code points, with a signature: a bit for each character in it. */
record CodePoints(int[] values, long low, long high) {

    private static final int SPREAD = 0x9E3779B1;
    private static final int BUCKET_BITS = 7;

    static CodePoints of(String text) {
        int[] values = text.codePoints().toArray();
        long low = 0;
        long high = 0;
        for (int value : values) {
            int bucket = value * SPREAD >>> Integer.SIZE - BUCKET_BITS;
            if (bucket < Long.SIZE) {
                low |= 1L << bucket;
            } else {
                high |= 1L << bucket;
            }
        }
        return new CodePoints(values, low, high);
    }

    int length() {
        return values.length;
    }

    /** How many characters both have, each counted as often as it is in both. */
    int shared(CodePoints other) {
        int[] rest = other.values.clone();
        int shared = 0;
        for (int value : values) {
            for (int i = 0; i < rest.length; i++) {
                if (rest[i] == value) {
                    rest[i] = -1;
                    shared++;
                    break;
                }
            }
        }
        return shared;
    }

    /** Whether all characters of this text are in the other in the same order. */
    boolean isWithin(CodePoints other) {
        int next = 0;
        for (int i = 0; i < other.values.length && next < values.length; i++) {
            if (other.values[i] == values[next]) {
                next++;
            }
        }
        return next == values.length;
    }
}
