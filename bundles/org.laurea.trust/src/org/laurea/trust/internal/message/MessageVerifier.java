package org.laurea.trust.internal.message;

import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Certificate;
import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.Signature;
import org.laurea.core.seal.SignedContent;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.algorithm.PublicKeys;
import org.laurea.trust.internal.certificate.CertificateCheck;
import org.laurea.trust.internal.certificate.Holders;
import org.laurea.trust.internal.der.Der;
import org.laurea.trust.internal.fault.Faults;

/** Verifies everything in one signed message. */
public final class MessageVerifier {

    private final Crypto crypto;
    private final CertificateCheck check;
    private final StampCheck stamps;
    private final Instant moment;
    private final SignedMessage message;
    private final List<X509Certificate> certificates = new ArrayList<>();

    /** Reads a message to be verified at a moment. */
    public MessageVerifier(Crypto crypto, byte[] signed, TrustAnchors anchors, Instant moment) throws SealException {
        this.crypto = crypto;
        this.check = new CertificateCheck(crypto, anchors);
        this.stamps = new StampCheck(crypto, check);
        this.moment = moment;
        this.message = SignedMessage.read(signed);
        for (Certificate certificate : message.certificates()) {
            certificates.add(crypto.certificate(Der.write(certificate)));
        }
    }

    /** What a message says, nothing verified. */
    public static byte[] contentOf(byte[] signed) throws SealException {
        return SignedMessage.read(signed).content();
    }

    /** What the message says, if every signature in it holds. */
    public SignedContent verified() throws SealException {
        List<Signature> signatures = new ArrayList<>();
        for (SignerEntry signer : message.signers()) {
            signatures.add(verified(signer, message.content()));
        }
        return new SignedContent(message.dialect().suite(), message.content(), signatures);
    }

    private Signature verified(SignerEntry signer, byte[] content) throws SealException {
        byte[] digest = crypto.digest(message.dialect().suite()).digest(content);
        if (!MessageDigest.isEqual(digest, signer.attributes().digest())) {
            throw Faults.of(Fault.DIGEST, "digest");
        }
        X509Certificate certificate = certificate(signer);
        message.dialect().checkSignature(PublicKeys.algorithm(certificate.getPublicKey()),
                signer.encoded().getDigestEncryptionAlgorithm());
        if (!crypto.isSigned(certificate.getPublicKey(), signer.signedBytes(), signer.signature())) {
            throw Faults.of(Fault.SIGNATURE, "signature");
        }
        Instant stamped = stamped(signer);
        check.check(certificate, certificates, CertificateUse.SIGNATURE, stamped == null ? moment : stamped);
        Holder holder = Holders.of(X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded()));
        return new Signature(certificate, holder, signer.claimed(), stamped,
                countersignatures(signer));
    }

    private @Nullable Instant stamped(SignerEntry signer) throws SealException {
        Instant stamped = null;
        for (ContentInfo token : signer.additions().stamps()) {
            stamped = stamps.time(token, message.dialect(), signer.signature());
        }
        return stamped;
    }

    private List<Signature> countersignatures(SignerEntry signer) throws SealException {
        List<Signature> verified = new ArrayList<>();
        for (SignerEntry countersigner : signer.additions().countersignatures()) {
            verified.add(verified(countersigner, signer.signature()));
        }
        return verified;
    }

    private X509Certificate certificate(SignerEntry signer) throws SealException {
        for (X509Certificate certificate : certificates) {
            if (RecipientKey.isNamed(certificate, signer.signer())) {
                return certificate;
            }
        }
        throw Faults.of(Fault.UNTRUSTED, "signer.missing");
    }
}
