package org.laurea.sync.ledger;

import java.security.MessageDigest;
import java.util.function.Supplier;

/** The hashes of a Merkle tree (RFC 9162 2.1.1): 0x00 before a leaf, 0x01 before two nodes. One thread at a time. */
public final class TreeHasher {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest digest;

    /** Hashes with a digest of its own; those of Laurea with SM3. */
    public TreeHasher(Supplier<MessageDigest> digest) {
        this.digest = digest.get();
    }

    /** The root of the tree without leaves. */
    public byte[] empty() {
        digest.reset();
        return digest.digest();
    }

    /** The hash of a leaf. */
    public byte[] leaf(byte[] data) {
        digest.reset();
        digest.update(LEAF);
        return digest.digest(data);
    }

    /** The hash of a node. */
    public byte[] node(byte[] left, byte[] right) {
        digest.reset();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }
}
