package org.laurea.sync.ledger;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

import org.laurea.core.store.StoreException;

/** A tree of numbered leaves, and its root straight from the definition (RFC 9162 2.1.1). */
final class TestTree {

    final TreeHasher hasher = new TreeHasher(TestTree::sha256);
    final List<byte[]> leaves = new ArrayList<>();
    final MerkleTree tree = new MerkleTree(hasher, (from, to) -> List.copyOf(leaves.subList((int) from, (int) to)));

    TestTree(int size) {
        for (int i = 0; i < size; i++) {
            leaves.add(hasher.leaf(ByteBuffer.allocate(4).putInt(i).array()));
            tree.add(leaves.get(i));
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] defined(int from, int to) {
        int size = to - from;
        if (size < 2) {
            return size == 0 ? hasher.empty() : leaves.get(from);
        }
        int split = 1;
        while (split * 2 < size) {
            split *= 2;
        }
        return hasher.node(defined(from, from + split), defined(from + split, to));
    }

    byte[] root(long size) {
        try {
            return tree.root(size);
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
