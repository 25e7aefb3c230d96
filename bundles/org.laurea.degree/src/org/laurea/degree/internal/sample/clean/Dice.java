package org.laurea.degree.internal.sample.clean;

import java.util.List;

/**
 * A stream of choices that depends on its seed alone: SplitMix64 (Steele, Lea, Flood 2014), written out so that no version
 * of Java changes a sample.
 */
public final class Dice {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    /** The stream with this number of the streams that belong to a seed. */
    public Dice(long seed, long stream) {
        state = mix(mix(seed + GAMMA) ^ mix(stream * GAMMA + 1));
    }

    private static long mix(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** A number from 0 on and below {@code bound}. */
    public int below(int bound) {
        state += GAMMA;
        return (int) ((mix(state) >>> 33) % bound);
    }

    /** True in so many of a thousand cases. */
    public boolean perMille(int share) {
        return below(1000) < share;
    }

    /** One of the list. */
    public <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    /** The list in an order of chance. */
    public <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            int other = below(i + 1);
            T moved = list.get(i);
            list.set(i, list.get(other));
            list.set(other, moved);
        }
    }
}
