package org.laurea.sync.wire;

import java.util.List;

import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Part;
import org.laurea.sync.internal.json.Form;
import org.laurea.sync.internal.json.Patterns;
import org.laurea.sync.pack.PackageLimits;

/**
 * Which pieces of a package a hub has not, laurea-missing/1.
 *
 * @param hashes their hashes, in the order of the manifest, each once
 */
public record MissingChunks(List<String> hashes) {

    private static final Form FORM = new Form(Part.ANSWER, "laurea-missing/1", BodyLimits.MISSING);

    /** An answer; the list is copied. */
    public MissingChunks {
        hashes = List.copyOf(hashes);
    }

    /** The body. */
    public byte[] bytes() {
        return FORM.bytes(FORM.begin().with("missing", hashes));
    }

    /** Reads a body. */
    public static MissingChunks read(byte[] bytes) throws FormatException {
        return FORM.read(bytes,
                in -> new MissingChunks(in.texts("missing", PackageLimits.CHUNKS, Patterns.HASH)));
    }
}
