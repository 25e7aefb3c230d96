package org.laurea.core.seal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A signature that was verified.
 *
 * @param certificate of the signer
 * @param holder of the certificate
 * @param claimed when the signer says that he signed
 * @param stamped when a time-stamping authority saw the signature; {@code null} if there is no stamp
 * @param countersignatures signatures over this one, verified too
 */
public record Signature(X509Certificate certificate, Holder holder, Instant claimed, @Nullable Instant stamped,
        List<Signature> countersignatures) {

    /** A signature; the list is copied. */
    public Signature {
        countersignatures = List.copyOf(countersignatures);
    }
}
