package org.laurea.trust.internal;

import java.security.MessageDigest;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.bouncycastle.asn1.x500.X500Name;
import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.ChunkCipher;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.SignedContent;
import org.laurea.core.seal.SigningKey;
import org.laurea.core.seal.Suite;
import org.laurea.core.seal.TimeStamper;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.algorithm.PublicKeys;
import org.laurea.trust.internal.certificate.CertificateCheck;
import org.laurea.trust.internal.certificate.CertificateFiles;
import org.laurea.trust.internal.certificate.Holders;
import org.laurea.trust.internal.chunk.GcmChunks;
import org.laurea.trust.internal.fault.Faults;
import org.laurea.trust.internal.message.MessageOpener;
import org.laurea.trust.internal.message.MessageSealer;
import org.laurea.trust.internal.message.MessageSigner;
import org.laurea.trust.internal.message.MessageVerifier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The service of seals: each call goes to what does it. */
@Component
public final class SealService implements Seals {

    private final Crypto crypto;
    private final MessageSigner signer;

    /** The service on some algorithms. */
    @Activate
    public SealService(@Reference Crypto crypto) {
        this.crypto = crypto;
        this.signer = new MessageSigner(crypto);
    }

    @Override
    public MessageDigest digest(Suite suite) {
        return crypto.digest(suite);
    }

    @Override
    public byte[] sign(byte[] message, List<SigningKey> keys, Instant when) throws SealException {
        return signer.sign(message, keys, when);
    }

    @Override
    public byte[] cosign(byte[] signed, SigningKey key, Instant when) throws SealException {
        return signer.cosign(signed, key, when);
    }

    @Override
    public byte[] countersign(byte[] signed, SigningKey key, Instant when) throws SealException {
        return signer.countersign(signed, key, when);
    }

    @Override
    public byte[] stamp(byte[] signed, TimeStamper authority) throws SealException {
        return signer.stamp(signed, authority);
    }

    @Override
    public SignedContent verify(byte[] signed, TrustAnchors anchors, Instant moment) throws SealException {
        return new MessageVerifier(crypto, signed, anchors, moment).verified();
    }

    @Override
    public byte[] contentOf(byte[] signed) throws SealException {
        return MessageVerifier.contentOf(signed);
    }

    @Override
    public byte[] seal(byte[] message, X509Certificate recipient) throws SealException {
        return new MessageSealer(crypto).seal(message, recipient);
    }

    @Override
    public byte[] open(byte[] sealed, KeyRing ring) throws SealException {
        return new MessageOpener(crypto, ring).open(sealed);
    }

    @Override
    public ChunkCipher chunks(Suite suite, byte[] key) {
        return new GcmChunks(crypto, suite, key);
    }

    @Override
    public void check(List<X509Certificate> chain, TrustAnchors anchors, CertificateUse use, Instant moment)
            throws SealException {
        List<X509Certificate> own = new ArrayList<>();
        for (X509Certificate certificate : chain) {
            own.add(crypto.own(certificate));
        }
        if (own.isEmpty()) {
            throw Faults.of(Fault.MALFORMED, "malformed.certificate");
        }
        new CertificateCheck(crypto, anchors).check(own.get(0), own, use, moment);
    }

    @Override
    public Suite suite(X509Certificate certificate) throws SealException {
        return PublicKeys.algorithm(certificate.getPublicKey()).suite();
    }

    @Override
    public Holder holder(X509Certificate certificate) throws SealException {
        return Holders.of(X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded()));
    }

    @Override
    public List<X509Certificate> certificates(byte[] encoded) throws SealException {
        return new CertificateFiles(crypto).certificates(encoded);
    }

    @Override
    public X509CRL revocationList(byte[] encoded) throws SealException {
        return new CertificateFiles(crypto).revocationList(encoded);
    }
}
