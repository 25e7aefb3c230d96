package org.laurea.sync.wire;

import java.util.Base64;

import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Part;
import org.laurea.sync.internal.json.Form;

/**
 * A decision as it is handed to the unit that asked for it, laurea-decision/1: what was decided and the signatures of who decided.
 * To be believed after {@code DecisionVerifier} has.
 *
 * @param manifest the manifest of the package of the decision, signed
 * @param content its content
 */
public record SignedDecision(byte[] manifest, byte[] content) {

    private static final Form FORM = new Form(Part.DECISION, "laurea-decision/1", BodyLimits.SIGNED);

    /** JSON by RFC 8785. */
    public byte[] bytes() {
        return FORM.bytes(FORM.begin().with("manifest", Base64.getEncoder().encodeToString(manifest)).with("content",
                Base64.getEncoder().encodeToString(content)));
    }

    /**
     * Reads it.
     *
     * @throws FormatException MALFORMED, VERSION or LIMIT
     */
    public static SignedDecision read(byte[] bytes) throws FormatException {
        return FORM.readCanonical(bytes,
                in -> new SignedDecision(Base64Text.of(in, "manifest"), Base64Text.of(in, "content")));
    }
}
