package org.laurea.sync.ledger;

import java.util.List;

import org.laurea.core.store.StoreException;

/** Where the leaves of a tree can be read again: the journal. */
public interface LeafSource {

    /**
     * The hashes of leaves in order.
     *
     * @param from the first, from 0 on
     * @param to after the last; at most {@link MerkleTree#TILE} are asked for
     */
    List<byte[]> leaves(long from, long to) throws StoreException;
}
