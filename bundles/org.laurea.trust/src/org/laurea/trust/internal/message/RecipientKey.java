package org.laurea.trust.internal.message;

import java.security.cert.X509Certificate;
import java.util.Arrays;

import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.laurea.core.seal.DecryptionKey;
import org.laurea.core.seal.SealException;
import org.laurea.trust.internal.der.Der;

/** The content key of an envelope, as one recipient gets it. */
interface RecipientKey {

    /** Whether it is for the holder of a certificate. */
    boolean isFor(X509Certificate certificate);

    /** The content key. */
    byte[] open(DecryptionKey key) throws SealException;

    /** Whether a certificate is the one that a message names, to the byte. */
    static boolean isNamed(X509Certificate certificate, IssuerAndSerialNumber name) {
        return certificate.getSerialNumber().equals(name.getSerialNumber().getValue())
                && Arrays.equals(certificate.getIssuerX500Principal().getEncoded(), Der.write(name.getName()));
    }
}
