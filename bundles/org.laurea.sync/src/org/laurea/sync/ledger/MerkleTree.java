package org.laurea.sync.ledger;

import java.util.ArrayList;
import java.util.List;

import org.laurea.core.store.StoreException;

/**
 * A growing tree that proves what is in it and that it only grew. It keeps the hashes of full subtrees of {@link #TILE} leaves
 * and up, and reads the leaves of the few it needs below that from their source: half a byte of memory a leaf, and at most
 * ten reads for a proof. One thread at a time.
 */
public final class MerkleTree {

    private static final int FLOOR = 8;

    /** How many leaves are read at once. */
    public static final int TILE = 1 << FLOOR;

    private final TreeHasher hasher;
    private final LeafSource source;
    private final List<List<byte[]>> levels = new ArrayList<>();
    private RootBuilder tile;
    private long size;

    /** A tree without leaves; those of the source are added one after the other. */
    public MerkleTree(TreeHasher hasher, LeafSource source) {
        this.hasher = hasher;
        this.source = source;
        this.tile = new RootBuilder(hasher);
    }

    /** Adds the next leaf, which the source can give from now on. */
    public void add(byte[] leafHash) {
        tile.add(leafHash);
        size++;
        if (tile.size() == TILE) {
            full(0, tile.root());
            tile = new RootBuilder(hasher);
        }
    }

    private void full(int level, byte[] hash) {
        if (levels.size() == level) {
            levels.add(new ArrayList<>());
        }
        List<byte[]> nodes = levels.get(level);
        nodes.add(hash);
        if (nodes.size() % 2 == 0) {
            full(level + 1, hasher.node(nodes.get(nodes.size() - 2), hash));
        }
    }

    /** How many leaves it has. */
    public long size() {
        return size;
    }

    /**
     * The root of the tree that the first leaves make.
     *
     * @param first how many leaves, at most {@link #size()}
     */
    public byte[] root(long first) throws StoreException {
        within(first, size);
        return first == 0 ? hasher.empty() : hash(0, first);
    }

    /**
     * What proves that a leaf is in the tree of the first leaves (RFC 9162 2.1.3.1), from the leaf up.
     *
     * @param index the leaf, from 0 on
     * @param first how many leaves, more than {@code index}
     */
    public List<byte[]> inclusion(long index, long first) throws StoreException {
        within(first, size);
        within(index, first - 1);
        List<byte[]> path = new ArrayList<>();
        long from = 0;
        long to = first;
        while (to - from > 1) {
            long middle = from + split(to - from);
            boolean isLeft = index < middle;
            path.add(0, isLeft ? hash(middle, to) : hash(from, middle));
            from = isLeft ? from : middle;
            to = isLeft ? middle : to;
        }
        return path;
    }

    /**
     * What proves that the tree of {@code second} leaves begins with that of {@code first} (RFC 9162 2.1.4.1).
     *
     * @param first from 1 on; equal to {@code second} needs no proof and gives none
     */
    public List<byte[]> consistency(long first, long second) throws StoreException {
        within(second, size);
        within(first - 1, second - 1);
        List<byte[]> path = new ArrayList<>();
        long from = 0;
        long to = second;
        boolean isWhole = true;
        while (to != first) {
            long middle = from + split(to - from);
            if (first <= middle) {
                path.add(0, hash(middle, to));
                to = middle;
            } else {
                path.add(0, hash(from, middle));
                from = middle;
                isWhole = false;
            }
        }
        if (!isWhole) {
            path.add(0, hash(from, to));
        }
        return path;
    }

    /** The hash over leaves that make a subtree: {@code from} is a multiple of the smallest power of two that holds them. */
    private byte[] hash(long from, long to) throws StoreException {
        long width = to - from;
        if (Long.bitCount(width) == 1 && width >= TILE) {
            int level = Long.numberOfTrailingZeros(width) - FLOOR;
            return levels.get(level).get((int) (from / width));
        }
        if (width > TILE) {
            long middle = from + split(width);
            return hasher.node(hash(from, middle), hash(middle, to));
        }
        RootBuilder root = new RootBuilder(hasher);
        source.leaves(from, to).forEach(root::add);
        if (root.size() != width) {
            throw new IllegalStateException("the source has other leaves than the tree");
        }
        return root.root();
    }

    /** The largest power of two below {@code width}. */
    private static long split(long width) {
        return Long.highestOneBit(width - 1);
    }

    private static void within(long value, long most) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException(value + " of " + most);
        }
    }
}
