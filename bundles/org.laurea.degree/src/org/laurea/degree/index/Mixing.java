package org.laurea.degree.index;

/** Spreads keys over all bits, the same way on every run. */
final class Mixing {

    static final long ODD = 0x9E3779B97F4A7C15L;
    private static final long OTHER_ODD = 0xBF58476D1CE4E5B9L;

    private Mixing() {}

    static long mix(long key) {
        long mixed = (key ^ key >>> 32) * ODD;
        mixed = (mixed ^ mixed >>> 29) * OTHER_ODD;
        return mixed ^ mixed >>> 32;
    }
}
