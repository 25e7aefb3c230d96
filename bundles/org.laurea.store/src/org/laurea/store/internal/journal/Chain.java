package org.laurea.store.internal.journal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash chain. The hash of a frame is the SHA-256 of the hash before it, its sequence (8 bytes, big-endian), part (4 bytes),
 * whether it is the last (4 bytes, 1 or 0), and its payload as it is stored.
 */
public final class Chain {

    /** How many bytes a hash has. */
    public static final int HASH = 32;

    private final MessageDigest digest;
    private byte[] head;

    /** A chain that goes on after {@code head}. */
    public Chain(byte[] head) {
        this.digest = sha256();
        this.head = head;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hash of the newest frame, to be read only. */
    public byte[] head() {
        return head;
    }

    /** A hash as people see it: lower-case hexadecimal digits. */
    public static String text(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    /** What a payload is encrypted together with, so that it can stand in no other place. */
    byte[] context(long sequence, int part, boolean isLast) {
        return ByteBuffer.allocate(HASH + 16).put(head).putLong(sequence).putInt(part).putInt(isLast ? 1 : 0).array();
    }

    /** The hash of a frame that would come next. */
    byte[] after(long sequence, int part, boolean isLast, byte[] payload) {
        digest.update(context(sequence, part, isLast));
        return digest.digest(payload);
    }

    /** Goes on to a hash. */
    void advance(byte[] hash) {
        head = hash;
    }
}
