package org.laurea.trust.internal.message;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
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
            SignerInfo signer = signer(encoded, dialect);
            TimeStampToken token = new TimeStampToken(encoded);
            TimeStampTokenInfo info = token.getTimeStampInfo();
            byte[] imprint = crypto.digest(dialect.suite()).digest(signature);
            boolean isOurs = info.getMessageImprintAlgOID().equals(dialect.digest().getAlgorithm())
                    && MessageDigest.isEqual(imprint, info.getMessageImprintDigest());
            List<X509Certificate> certificates = new ArrayList<>();
            X509Certificate authority = authority(token, signer, certificates);
            if (!isOurs || authority == null) {
                throw Faults.of(Fault.TIME_STAMP, "stamp");
            }
            dialect.checkSignature(PublicKeys.algorithm(authority.getPublicKey()),
                    signer.getDigestEncryptionAlgorithm());
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().setProvider(crypto.provider()).build(authority));
            Instant time = info.getGenTime().toInstant();
            check.check(authority, certificates, CertificateUse.TIME_STAMP, time);
            return time;
        } catch (SealException | TSPException | IOException | OperatorCreationException | RuntimeException e) {
            throw Faults.caused(e, Fault.TIME_STAMP, "stamp");
        }
    }

    /** The one signer; what nobody signed and the library does not look at is as it must be. */
    private static SignerInfo signer(ContentInfo encoded, Dialect dialect) throws SealException {
        SignedData token = SignedData.getInstance(encoded.getContent());
        SignerInfo signer = SignerInfo.getInstance(token.getSignerInfos().getObjectAt(0));
        dialect.checkDigest(AlgorithmIdentifier.getInstance(token.getDigestAlgorithms().getObjectAt(0)));
        dialect.checkDigest(signer.getDigestAlgorithm());
        if (!CMSObjectIdentifiers.signedData.equals(encoded.getContentType()) || !token.getVersion().hasValue(3)
                || !signer.getVersion().hasValue(1) || token.getDigestAlgorithms().size() != 1
                || token.getSignerInfos().size() != 1
                || !(token.getEncapContentInfo().getContent() instanceof ASN1OctetString) || token.getCRLs() != null
                || signer.getUnauthenticatedAttributes() != null) {
            throw Faults.of(Fault.TIME_STAMP, "stamp");
        }
        return signer;
    }

    private @Nullable X509Certificate authority(TimeStampToken token, SignerInfo signer,
            List<X509Certificate> certificates)
            throws SealException, IOException {
        IssuerAndSerialNumber name = IssuerAndSerialNumber.getInstance(signer.getSID().getId());
        X509Certificate authority = null;
        for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
            X509Certificate certificate = crypto.certificate(holder.getEncoded());
            certificates.add(certificate);
            if (RecipientKey.isNamed(certificate, name)) {
                authority = certificate;
            }
        }
        return authority;
    }
}
