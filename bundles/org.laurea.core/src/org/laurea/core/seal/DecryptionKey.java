package org.laurea.core.seal;

import java.security.PublicKey;
import java.security.cert.X509Certificate;

/** A key that opens what was sealed to its certificate. It may live on a token and never leave it. */
public interface DecryptionKey {

    /** Its certificate. */
    X509Certificate certificate();

    /**
     * Opens an encrypted content key: of SM2 the DER of SM2Cipher (GB/T 35276), of RSA the cipher text of RSAES-OAEP with SHA-256.
     *
     * @throws SealException RECIPIENT if it was not made for this key
     */
    byte[] unwrap(byte[] encrypted) throws SealException;

    /**
     * Agrees upon a secret with the key of the sender, for P-256 (RFC 5753).
     *
     * @return the x-coordinate of the shared point, 32 bytes
     * @throws SealException ALGORITHM if the key is of another kind
     */
    byte[] agree(PublicKey sender) throws SealException;
}
