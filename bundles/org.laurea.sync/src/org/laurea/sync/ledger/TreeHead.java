package org.laurea.sync.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Part;
import org.laurea.sync.internal.json.Form;
import org.laurea.sync.internal.json.Patterns;

/**
 * The whole ledger in a few words, laurea-tree-head/1; it is signed by the hub and kept by whoever gets it.
 *
 * @param hub the code of the hub
 * @param size how many entries the ledger has
 * @param root the root of the tree over them, 64 lower-case hexadecimal digits
 * @param time when it was so, in whole seconds
 */
public record TreeHead(String hub, long size, String root, Instant time) {

    private static final int MOST_BYTES = 4096;
    private static final Form FORM = new Form(Part.TREE_HEAD, "laurea-tree-head/1", MOST_BYTES);

    /** A head; fractions of a second are cut off. */
    public TreeHead {
        time = time.truncatedTo(ChronoUnit.SECONDS);
    }

    /** What is signed: JSON by RFC 8785. */
    public byte[] bytes() {
        return FORM.bytes(FORM.begin().with("hub", hub).with("size", size).with("root", root)
                .with("time", time.toString()));
    }

    /** Reads what was signed. */
    public static TreeHead read(byte[] bytes) throws FormatException {
        return FORM.readCanonical(bytes, members -> new TreeHead(members.text("hub", Patterns.UNIT),
                members.number("size", 0, Long.MAX_VALUE), members.text("root", Patterns.HASH),
                members.instant("time")));
    }
}
