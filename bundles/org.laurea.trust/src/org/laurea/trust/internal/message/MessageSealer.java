package org.laurea.trust.internal.message;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;

import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSException;
import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.algorithm.PublicKeys;
import org.laurea.trust.internal.certificate.CertificateProfile;
import org.laurea.trust.internal.der.Der;
import org.laurea.trust.internal.fault.Faults;

/** Seals messages to certificates. */
public final class MessageSealer {

    private final Crypto crypto;

    /** A sealer. */
    public MessageSealer(Crypto crypto) {
        this.crypto = crypto;
    }

    /** Seals a message to a certificate that allows it. */
    public byte[] seal(byte[] message, X509Certificate recipient) throws SealException {
        X509Certificate certificate = crypto.own(recipient);
        if (!CertificateProfile.allows(certificate, CertificateUse.ENCRYPTION)) {
            throw Faults.of(Fault.PURPOSE, "purpose", CertificateProfile.serial(certificate));
        }
        KeyAlgorithm algorithm = PublicKeys.algorithm(certificate.getPublicKey());
        try {
            ContentInfo sealed = algorithm == KeyAlgorithm.SM2
                    ? new SmEnvelope(crypto).seal(message, certificate)
                    : new CmsEnvelope(crypto).seal(message, certificate, algorithm);
            return Der.write(sealed);
        } catch (GeneralSecurityException | CMSException e) {
            throw Faults.caused(e, Fault.ALGORITHM, "algorithm.key");
        }
    }
}
