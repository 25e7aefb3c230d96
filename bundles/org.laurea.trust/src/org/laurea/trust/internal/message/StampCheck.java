package org.laurea.trust.internal.message;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenInfo;
import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.algorithm.PublicKeys;
import org.laurea.trust.internal.certificate.CertificateCheck;
import org.laurea.trust.internal.fault.Faults;

/** Verifies time stamps of signatures (RFC 3161 2.4.2), in the suite of the message, with the certificate in the stamp. */
final class StampCheck {

    private final Crypto crypto;
    private final CertificateCheck check;

    StampCheck(Crypto crypto, CertificateCheck check) {
        this.crypto = crypto;
        this.check = check;
    }

    /** When the authority saw a signature. */
    Instant time(ContentInfo encoded, Dialect dialect, byte[] signature) throws SealException {
        try {
            TimeStampToken token = new TimeStampToken(encoded);
            TimeStampTokenInfo info = token.getTimeStampInfo();
            byte[] imprint = crypto.digest(dialect.suite()).digest(signature);
            boolean isOurs = info.getMessageImprintAlgOID().equals(dialect.digest().getAlgorithm())
                    && MessageDigest.isEqual(imprint, info.getMessageImprintDigest());
            List<X509Certificate> certificates = new ArrayList<>();
            X509Certificate authority = authority(token, certificates);
            if (!isOurs || authority == null
                    || PublicKeys.algorithm(authority.getPublicKey()).suite() != dialect.suite()) {
                throw Faults.of(Fault.TIME_STAMP, "stamp");
            }
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().setProvider(crypto.provider()).build(authority));
            Instant time = info.getGenTime().toInstant();
            check.check(authority, certificates, CertificateUse.TIME_STAMP, time);
            return time;
        } catch (SealException | TSPException | IOException | OperatorCreationException | RuntimeException e) {
            throw Faults.caused(e, Fault.TIME_STAMP, "stamp");
        }
    }

    private @Nullable X509Certificate authority(TimeStampToken token, List<X509Certificate> certificates)
            throws SealException, IOException {
        X509Certificate authority = null;
        for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
            X509Certificate certificate = crypto.certificate(holder.getEncoded());
            certificates.add(certificate);
            if (token.getSID().match(holder)) {
                authority = certificate;
            }
        }
        return authority;
    }
}
