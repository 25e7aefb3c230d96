package org.laurea.sync.receipt;

import java.util.List;

import org.laurea.sync.ledger.EntryLeaf;

/**
 * Where a package stands in the ledger of the hub, with proof.
 *
 * @param entry the entry that files it
 * @param size how many entries the ledger had
 * @param root its root then, 64 lower-case hexadecimal digits
 * @param inclusion the proof that the entry is in it, from the leaf up (RFC 9162 2.1.3)
 */
public record LedgerPlace(EntryLeaf entry, long size, String root, List<String> inclusion) {

    /** A place; the list is copied. */
    public LedgerPlace {
        inclusion = List.copyOf(inclusion);
    }
}
