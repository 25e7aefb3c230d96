package org.laurea.degree.internal.sample.clean;

/** Numbers that look scattered and yet never repeat: multiples of a prime in a residue ring. */
final class Serials {

    private static final long FACTOR = 61_803_419L;

    private final long offset;

    Serials(long seed) {
        offset = new Dice(seed, -7).below(Integer.MAX_VALUE);
    }

    /** A number below {@code size} that no other person below {@code size} has. */
    int spread(int person, int size) {
        return (int) ((person * FACTOR + offset) % size);
    }

    /** Eight digits that no other person has. */
    String eightDigits(int person) {
        return digits(spread(person, 100_000_000), 8);
    }

    /** A number with zeros in front. */
    static String digits(int number, int width) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, width - text.length())) + text;
    }
}
