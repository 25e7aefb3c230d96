package org.laurea.sync.ledger;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;

/** Verifies what {@link MerkleTree} proves, with nothing but the proof and the roots. One thread at a time. */
public final class Proofs {

    private final TreeHasher hasher;

    /** Verifies with the hashes of the tree. */
    public Proofs(TreeHasher hasher) {
        this.hasher = hasher;
    }

    /**
     * Whether a leaf is in a tree (RFC 9162 2.1.3.2).
     *
     * @param leafHash the hash of the leaf
     * @param index its place, from 0 on
     * @param size how many leaves the tree has
     */
    public boolean isIncluded(byte[] leafHash, long index, long size, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long at = index;
        long last = size - 1;
        byte[] hash = leafHash;
        for (byte[] sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                hash = hasher.node(sibling, hash);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                hash = hasher.node(hash, sibling);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(hash, root);
    }

    /**
     * Whether a tree begins with another (RFC 9162 2.1.4.2).
     *
     * @param first how many leaves the earlier tree has; every tree begins with the one without leaves
     * @param second how many the later one has
     */
    public boolean isConsistent(long first, long second, List<byte[]> path, byte[] firstRoot, byte[] secondRoot) {
        if (first < 0 || first > second) {
            return false;
        }
        if (first == 0 || first == second) {
            return path.isEmpty() && (first == 0 ? Arrays.equals(firstRoot, hasher.empty())
                    : Arrays.equals(firstRoot, secondRoot));
        }
        return follows(first, second, path, firstRoot, secondRoot);
    }

    private boolean follows(long first, long second, List<byte[]> path, byte[] firstRoot, byte[] secondRoot) {
        boolean isFull = Long.bitCount(first) == 1;
        if (path.isEmpty() && !isFull) {
            return false;
        }
        int skipped = Long.numberOfTrailingZeros(first);
        long at = first - 1 >> skipped;
        long last = second - 1 >> skipped;
        byte[] before = isFull ? firstRoot : path.get(0);
        byte[] after = before;
        for (byte[] sibling : isFull ? path : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                before = hasher.node(sibling, before);
                after = hasher.node(sibling, after);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                after = hasher.node(after, sibling);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(before, firstRoot) && Arrays.equals(after, secondRoot);
    }
}
