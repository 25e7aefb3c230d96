package org.laurea.sync.ledger;

import java.util.UUID;

import org.laurea.core.store.Entry;
import org.laurea.sync.internal.json.CanonicalJson;
import org.laurea.sync.internal.json.Json;
import org.laurea.sync.internal.json.JsonFault;

/**
 * An entry of a hub's journal as a leaf of its ledger.
 *
 * @param sequence its place in the journal, from 1 on; the leaf's in the tree is one less
 * @param change the id of its change set
 * @param hash the head of the hash chain after it, 64 lower-case hexadecimal digits
 */
public record EntryLeaf(long sequence, UUID change, String hash) {

    /** The leaf of an entry. */
    public static EntryLeaf of(Entry entry) {
        return new EntryLeaf(entry.sequence(), entry.id(), entry.hash());
    }

    /** Its place in the tree, from 0 on. */
    public long index() {
        return sequence - 1;
    }

    /** What is hashed: JSON by RFC 8785. */
    public byte[] bytes() {
        try {
            return CanonicalJson.bytes(new Json.Members().with("sequence", sequence).with("change", change.toString())
                    .with("hash", hash));
        } catch (JsonFault e) {
            throw new IllegalStateException(e);
        }
    }
}
