package org.laurea.trust.internal.message;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.Certificate;
import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.SigningKey;
import org.laurea.core.seal.Suite;
import org.laurea.core.seal.TimeStamper;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.algorithm.PublicKeys;
import org.laurea.trust.internal.der.Der;
import org.laurea.trust.internal.fault.Faults;

/** Signs messages, and adds to those that are signed. */
public final class MessageSigner {

    private final Crypto crypto;

    /** A signer. */
    public MessageSigner(Crypto crypto) {
        this.crypto = crypto;
    }

    /** Signs a message with several keys of one suite. */
    public byte[] sign(byte[] message, List<SigningKey> keys, Instant when) throws SealException {
        if (keys.isEmpty()) {
            throw Faults.of(Fault.NO_KEY, "no.key");
        }
        Suite suite = algorithm(keys.get(0)).suite();
        SignedMessage signed = new SignedMessage(Dialect.of(suite), message, Set.of(), List.of());
        for (SigningKey key : keys) {
            signed = cosigned(signed, key, when);
        }
        return signed.write();
    }

    /** Adds a signature. */
    public byte[] cosign(byte[] signed, SigningKey key, Instant when) throws SealException {
        return cosigned(SignedMessage.read(signed), key, when).write();
    }

    /** Signs the first signature. */
    public byte[] countersign(byte[] signed, SigningKey key, Instant when) throws SealException {
        SignedMessage message = SignedMessage.read(signed);
        SignerEntry first = message.signers().get(0);
        SignerEntry countersigner = entry(message.dialect(), key, null, first.signature(), when);
        return message
                .withFirst(first.with(UnsignedAttributes.countersignature(countersigner.encoded())), certificates(key))
                .write();
    }

    /** Adds a time stamp to the first signature, which must not have one. */
    public byte[] stamp(byte[] signed, TimeStamper authority) throws SealException {
        SignedMessage message = SignedMessage.read(signed);
        SignerEntry first = message.signers().get(0);
        Suite suite = message.dialect().suite();
        byte[] token = authority.stamp(suite, crypto.digest(suite).digest(first.signature()));
        ContentInfo stamp = Der.read(token, ContentInfo::getInstance);
        return message.withFirst(first.with(UnsignedAttributes.stamp(stamp)), Set.of()).write();
    }

    private SignedMessage cosigned(SignedMessage message, SigningKey key, Instant when) throws SealException {
        Dialect dialect = message.dialect();
        return message.with(entry(dialect, key, dialect.data(), message.content(), when), certificates(key));
    }

    private SignerEntry entry(Dialect dialect, SigningKey key, @Nullable ASN1ObjectIdentifier type, byte[] content,
            Instant when) throws SealException {
        KeyAlgorithm algorithm = algorithm(key);
        if (algorithm.suite() != dialect.suite()) {
            throw Faults.of(Fault.ALGORITHM, "algorithm.mixed");
        }
        ASN1Set attributes = SignedAttributes.write(type, crypto.digest(dialect.suite()).digest(content), when);
        byte[] signature = key.sign(Der.write(attributes));
        Certificate certificate = structure(key.certificate());
        SignerIdentifier signer = new SignerIdentifier(
                new IssuerAndSerialNumber(certificate.getIssuer(), certificate.getSerialNumber().getValue()));
        return SignerEntry.of(dialect,
                new SignerInfo(signer, dialect.digest(), attributes, dialect.signature(algorithm),
                        new DEROctetString(signature), (ASN1Set) null),
                type);
    }

    private KeyAlgorithm algorithm(SigningKey key) throws SealException {
        return PublicKeys.algorithm(crypto.own(key.certificate()).getPublicKey());
    }

    /** What the message carries for a key: its certificate and those above it, but no root, which nobody believes for that. */
    private static Set<Certificate> certificates(SigningKey key) throws SealException {
        Set<Certificate> certificates = new LinkedHashSet<>();
        for (X509Certificate certificate : key.chain()) {
            boolean isRoot = certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
            if (!isRoot || certificates.isEmpty()) {
                certificates.add(structure(certificate));
            }
        }
        return certificates;
    }

    private static Certificate structure(X509Certificate certificate) throws SealException {
        try {
            return Der.read(certificate.getEncoded(), Certificate::getInstance);
        } catch (CertificateEncodingException e) {
            throw Faults.caused(e, Fault.MALFORMED, "malformed.certificate");
        }
    }
}
