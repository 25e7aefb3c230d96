package org.laurea.core.seal;

import java.security.MessageDigest;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * The service that signs, verifies, seals and opens messages. The suite of a message follows from the keys. Methods that read
 * bytes from elsewhere refuse what they do not fully understand, by a {@link SealException} and nothing else.
 */
public interface Seals {

    /** The digest of a suite, new: SM3 or SHA-256, 32 bytes each. */
    MessageDigest digest(Suite suite);

    /**
     * Signs a message.
     *
     * @param keys the signers, all of one suite
     * @return the DER of a SignedData that holds the message, the certificates and one signature of each key
     */
    byte[] sign(byte[] message, List<SigningKey> keys, Instant when) throws SealException;

    /** Adds a signature to a signed message; those that are there are not verified. */
    byte[] cosign(byte[] signed, SigningKey key, Instant when) throws SealException;

    /** Signs the first signature of a signed message (RFC 5652 11.4). */
    byte[] countersign(byte[] signed, SigningKey key, Instant when) throws SealException;

    /** Adds to the first signature of a signed message the time stamp of an authority (RFC 3161, appendix A). */
    byte[] stamp(byte[] signed, TimeStamper authority) throws SealException;

    /**
     * Verifies a signed message: every signature, countersignature and stamp in it, their certificates up to an anchor, their
     * revocation. A certificate is judged at the time of the stamp, without one at {@code moment}.
     */
    SignedContent verify(byte[] signed, TrustAnchors anchors, Instant moment) throws SealException;

    /** What a signed message says, nothing verified; for finding out whom it concerns before it is verified. */
    byte[] contentOf(byte[] signed) throws SealException;

    /**
     * Seals a message to a certificate.
     *
     * @return the DER of an EnvelopedData
     */
    byte[] seal(byte[] message, X509Certificate recipient) throws SealException;

    /** Opens a sealed message with whichever key of the ring it is sealed to. */
    byte[] open(byte[] sealed, KeyRing ring) throws SealException;

    /** A cipher for pieces under a key of 16 bytes. */
    ChunkCipher chunks(Suite suite, byte[] key);

    /** Verifies a certificate, first in its chain, for a use at a moment. */
    void check(List<X509Certificate> chain, TrustAnchors anchors, CertificateUse use, Instant moment)
            throws SealException;

    /** The suite that the key of a certificate belongs to. */
    Suite suite(X509Certificate certificate) throws SealException;

    /** Whose a certificate is. */
    Holder holder(X509Certificate certificate) throws SealException;

    /** The certificates in DER, PEM or a PKCS #7 bag. */
    List<X509Certificate> certificates(byte[] encoded) throws SealException;

    /** A revocation list in DER or PEM; its signature is verified when it is used. */
    X509CRL revocationList(byte[] encoded) throws SealException;
}
