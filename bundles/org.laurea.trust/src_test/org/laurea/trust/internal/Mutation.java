package org.laurea.trust.internal;

import java.util.Arrays;
import java.util.Random;

/** Spoils messages, each seed in its way. */
final class Mutation {

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    /** Other bytes than these. */
    byte[] of(byte[] message) {
        byte[] mutated;
        do {
            mutated = once(message);
            while (random.nextInt(4) == 0) {
                mutated = mutated.length < 2 ? mutated : once(mutated);
            }
        } while (Arrays.equals(mutated, message));
        return mutated;
    }

    private byte[] once(byte[] message) {
        int from = random.nextInt(message.length);
        int to = Math.min(message.length, from + 1 + random.nextInt(40));
        byte[] part = Arrays.copyOfRange(message, from, to);
        byte[] head = Arrays.copyOf(message, from);
        byte[] tail = Arrays.copyOfRange(message, to, message.length);
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> changed(message, from, (byte) (message[from] ^ 1 << random.nextInt(8)));
            case 3 -> changed(message, from, (byte) random.nextInt());
            case 4 -> joined(head, tail);
            case 5 -> joined(head, part, part, tail);
            case 6 -> Arrays.copyOf(message, from);
            default -> {
                random.nextBytes(part);
                yield joined(head, part, tail);
            }
        };
    }

    private static byte[] changed(byte[] message, int place, byte value) {
        byte[] changed = message.clone();
        changed[place] = value;
        return changed;
    }

    private static byte[] joined(byte[]... parts) {
        return org.bouncycastle.util.Arrays.concatenate(parts);
    }
}
