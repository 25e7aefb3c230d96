package org.laurea.core.seal;

import java.security.cert.X509Certificate;
import java.util.List;

/** A key that signs. It may live on a token and never leave it. */
public interface SigningKey {

    /** Its certificate, then those above it as far as they are known. */
    List<X509Certificate> chain();

    /**
     * Signs a message: SM2 with SM3 and the user ID {@code 1234567812345678} (GM/T 0009), ECDSA or RSA (PKCS #1 v1.5) with SHA-256.
     *
     * @param message the message itself, not its digest
     * @return the signature; of SM2 and ECDSA the DER of SEQUENCE { r, s }
     */
    byte[] sign(byte[] message) throws SealException;

    /** Its certificate. */
    default X509Certificate certificate() {
        return chain().get(0);
    }
}
