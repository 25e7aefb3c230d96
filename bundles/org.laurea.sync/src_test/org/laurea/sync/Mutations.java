package org.laurea.sync;

import java.util.Arrays;
import java.util.Random;

/** Spoils bytes in one of the ways in which files get spoilt. */
public final class Mutations {

    private Mutations() {}

    /** A spoilt copy. */
    public static byte[] spoil(byte[] bytes, Random random) {
        byte[] spoilt = bytes.clone();
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(5)) {
            case 0 -> spoilt[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> spoilt[at] = (byte) random.nextInt();
            case 2 -> spoilt = Arrays.copyOf(bytes, at);
            case 3 -> {
                spoilt = Arrays.copyOf(bytes, bytes.length + 1);
                System.arraycopy(bytes, at, spoilt, at + 1, bytes.length - at);
            }
            default -> {
                int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
                System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), spoilt, at, length);
            }
        }
        return spoilt;
    }
}
