package org.laurea.sync.wire;

import java.util.Base64;
import java.util.List;

import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Part;
import org.laurea.sync.internal.json.Form;
import org.laurea.sync.internal.json.Patterns;

/**
 * The head of a ledger with proof that it grew, laurea-head/1.
 *
 * @param head the signed laurea-tree-head/1
 * @param since the earlier size that was asked about; 0 if none was
 * @param consistency the proof from that size to the head's (RFC 9162 2.1.4); empty if the earlier size is 0, the same or larger
 */
public record SignedHead(byte[] head, long since, List<String> consistency) {

    private static final Form FORM = new Form(Part.TREE_HEAD, "laurea-head/1", BodyLimits.SIGNED);
    private static final int MOST_HASHES = 128;

    /** A head; the list is copied. */
    public SignedHead {
        consistency = List.copyOf(consistency);
    }

    /** The body. */
    public byte[] bytes() {
        return FORM.bytes(FORM.begin().with("head", Base64.getEncoder().encodeToString(head)).with("since", since)
                .with("consistency", consistency));
    }

    /** Reads a body. */
    public static SignedHead read(byte[] bytes) throws FormatException {
        return FORM.read(bytes, in -> new SignedHead(Base64Text.of(in, "head"),
                in.number("since", 0, Long.MAX_VALUE), in.texts("consistency", MOST_HASHES, Patterns.HASH)));
    }
}
