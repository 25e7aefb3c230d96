package org.laurea.testkit.seal;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.crypto.Cipher;

import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.ChunkCipher;
import org.laurea.core.seal.DecryptionKey;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Signature;
import org.laurea.core.seal.SignedContent;
import org.laurea.core.seal.SigningKey;
import org.laurea.core.seal.Suite;
import org.laurea.core.seal.TimeStamper;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.core.text.Localized;
import org.laurea.testkit.seal.PlainMessage.Signed;

/** Signs and seals for {@link PlainAccount}s. It knows no validity, no revocation and no time stamps. */
public class PlainSeals implements Seals {

    static final String WRAPPING = "RSA/ECB/OAEPWithSHA-256AndMGF1Padding";

    private static final int KEY = 16;

    private final SecureRandom random = new SecureRandom();

    @Override
    public MessageDigest digest(Suite suite) {
        try {
            return MessageDigest.getInstance(suite == Suite.SM ? "SHA-512/256" : "SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] sign(byte[] message, List<SigningKey> keys, Instant when) throws SealException {
        PlainMessage signed = new PlainMessage(message, List.of());
        for (SigningKey key : keys) {
            signed = signed.with(key, false, when);
        }
        return signed.bytes();
    }

    @Override
    public byte[] cosign(byte[] signed, SigningKey key, Instant when) throws SealException {
        return PlainMessage.read(signed).with(key, false, when).bytes();
    }

    @Override
    public byte[] countersign(byte[] signed, SigningKey key, Instant when) throws SealException {
        return PlainMessage.read(signed).with(key, true, when).bytes();
    }

    @Override
    public byte[] stamp(byte[] signed, TimeStamper authority) throws SealException {
        throw fault(Fault.TIME_STAMP);
    }

    @Override
    public SignedContent verify(byte[] signed, TrustAnchors anchors, Instant moment) throws SealException {
        PlainMessage message = PlainMessage.read(signed);
        List<Signature> signatures = new ArrayList<>();
        List<Signature> counter = new ArrayList<>();
        for (Signed one : message.signatures()) {
            message.verify(one);
            check(List.of(one.certificate()), anchors, CertificateUse.SIGNATURE, moment);
            (one.isCounter() ? counter : signatures).add(signature(one, List.of()));
        }
        signatures.set(0, signature(message.signatures().get(0), counter));
        return new SignedContent(message.signatures().get(0).certificate().suite(), message.content(), signatures);
    }

    private static Signature signature(Signed one, List<Signature> counter) {
        return new Signature(one.certificate(), one.certificate().holder(), one.when(), null, counter);
    }

    @Override
    public byte[] contentOf(byte[] signed) throws SealException {
        return PlainMessage.read(signed).content();
    }

    @Override
    public byte[] seal(byte[] message, X509Certificate recipient) throws SealException {
        byte[] key = new byte[KEY];
        random.nextBytes(key);
        try {
            Cipher cipher = Cipher.getInstance(WRAPPING);
            cipher.init(Cipher.ENCRYPT_MODE, recipient.getPublicKey());
            byte[] wrapped = cipher.doFinal(key);
            byte[] sealed = new PlainCipher(key).seal(0, message);
            return ByteBuffer.allocate(2 + wrapped.length + sealed.length).putShort((short) wrapped.length)
                    .put(wrapped).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new SealException(Fault.ALGORITHM, Localized.verbatim("seal"), e);
        }
    }

    @Override
    public byte[] open(byte[] sealed, KeyRing ring) throws SealException {
        byte[] wrapped;
        byte[] message;
        try {
            ByteBuffer in = ByteBuffer.wrap(sealed);
            wrapped = new byte[Short.toUnsignedInt(in.getShort())];
            in.get(wrapped);
            message = new byte[in.remaining()];
            in.get(message);
        } catch (BufferUnderflowException e) {
            throw new SealException(Fault.MALFORMED, Localized.verbatim("malformed"), e);
        }
        SealException last = fault(Fault.RECIPIENT);
        for (DecryptionKey key : ring.decryption()) {
            try {
                byte[] unwrapped = key.unwrap(wrapped);
                return new PlainCipher(Arrays.copyOf(unwrapped, KEY)).open(0, message);
            } catch (SealException e) {
                last = e;
            }
        }
        throw last;
    }

    @Override
    public ChunkCipher chunks(Suite suite, byte[] key) {
        return new PlainCipher(key.clone());
    }

    @Override
    public void check(List<X509Certificate> chain, TrustAnchors anchors, CertificateUse use, Instant moment)
            throws SealException {
        if (chain.isEmpty() || !anchors.authorities().contains(chain.get(0))) {
            throw fault(Fault.UNTRUSTED);
        }
    }

    @Override
    public Suite suite(X509Certificate certificate) throws SealException {
        if (certificate instanceof PlainCertificate plain) {
            return plain.suite();
        }
        throw fault(Fault.MALFORMED);
    }

    @Override
    public Holder holder(X509Certificate certificate) throws SealException {
        if (certificate instanceof PlainCertificate plain) {
            return plain.holder();
        }
        throw fault(Fault.MALFORMED);
    }

    @Override
    public List<X509Certificate> certificates(byte[] encoded) throws SealException {
        List<X509Certificate> certificates = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(encoded))) {
            while (in.available() > 0) {
                certificates.add(PlainCertificate.read(in));
            }
        } catch (IOException e) {
            throw new SealException(Fault.MALFORMED, Localized.verbatim("malformed"), e);
        }
        return certificates;
    }

    @Override
    public X509CRL revocationList(byte[] encoded) throws SealException {
        throw fault(Fault.MALFORMED);
    }

    private static SealException fault(Fault fault) {
        return new SealException(fault, Localized.verbatim(fault.name()));
    }
}
