package org.laurea.sync.ledger;

import java.util.ArrayList;
import java.util.List;

/** The root of a tree from a stream of leaves; keeps one hash for each bit of their number (RFC 9162 2.1.2). */
public final class RootBuilder {

    private final TreeHasher hasher;
    private final List<byte[]> stack = new ArrayList<>();
    private long size;

    /** Of a tree without leaves. */
    public RootBuilder(TreeHasher hasher) {
        this.hasher = hasher;
    }

    /** Adds a leaf by its hash. */
    public void add(byte[] leafHash) {
        stack.add(leafHash);
        for (long bits = size; (bits & 1) == 1; bits >>= 1) {
            byte[] right = stack.remove(stack.size() - 1);
            stack.add(hasher.node(stack.remove(stack.size() - 1), right));
        }
        size++;
    }

    /** How many leaves it has. */
    public long size() {
        return size;
    }

    /** The root now; leaves may be added after it. */
    public byte[] root() {
        if (stack.isEmpty()) {
            return hasher.empty();
        }
        byte[] root = stack.get(stack.size() - 1);
        for (int i = stack.size() - 2; i >= 0; i--) {
            root = hasher.node(stack.get(i), root);
        }
        return root;
    }
}
