package org.laurea.sync.wire;

import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Part;
import org.laurea.sync.internal.json.Form;
import org.laurea.sync.internal.json.Patterns;

/**
 * Asks a hub to give a leader the code for a package, laurea-authorisation/1.
 *
 * @param leader the account of the leader, of the unit of who asks
 */
public record AuthorisationRequest(String leader) {

    private static final Form FORM = new Form(Part.ANSWER, "laurea-authorisation/1", BodyLimits.SMALL);

    /** The body. */
    public byte[] bytes() {
        return FORM.bytes(FORM.begin().with("leader", leader));
    }

    /** Reads a body. */
    public static AuthorisationRequest read(byte[] bytes) throws FormatException {
        return FORM.read(bytes, in -> new AuthorisationRequest(in.text("leader", Patterns.NAME)));
    }
}
