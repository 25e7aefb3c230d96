package org.laurea.testkit.seal;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.net.ssl.X509KeyManager;

import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.DecryptionKey;
import org.laurea.core.seal.HeldKey;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.KeyPlace;
import org.laurea.core.seal.KeyPurpose;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.SigningKey;
import org.laurea.core.seal.Suite;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.core.text.Localized;

/** An account with one key for all it does, small and quickly made. It has no key for TLS. */
public final class PlainAccount implements KeyRing, SigningKey, DecryptionKey {

    private static final int BITS = 1024;

    private final KeyPair keys;
    private final PlainCertificate certificate;

    /** An account with a new key. */
    public PlainAccount(Holder holder, Suite suite) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        certificate = new PlainCertificate(holder, suite, keys.getPublic());
    }

    /** Anchors that believe these accounts and nobody else. */
    public static TrustAnchors anchors(PlainAccount... trusted) {
        return new TrustAnchors(List.of(trusted).stream().map(PlainAccount::certificate).toList(), List.of(), false);
    }

    @Override
    public X509Certificate certificate() {
        return certificate;
    }

    @Override
    public List<X509Certificate> chain() {
        return List.of(certificate);
    }

    @Override
    public byte[] sign(byte[] message) throws SealException {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new SealException(Fault.SIGNATURE, Localized.verbatim("signature"), e);
        }
    }

    @Override
    public byte[] unwrap(byte[] encrypted) throws SealException {
        try {
            Cipher cipher = Cipher.getInstance(PlainSeals.WRAPPING);
            cipher.init(Cipher.DECRYPT_MODE, keys.getPrivate());
            return cipher.doFinal(encrypted);
        } catch (GeneralSecurityException e) {
            throw new SealException(Fault.RECIPIENT, Localized.verbatim("recipient"), e);
        }
    }

    @Override
    public byte[] agree(PublicKey sender) throws SealException {
        throw new SealException(Fault.ALGORITHM, Localized.verbatim("algorithm"));
    }

    @Override
    public KeyPlace place() {
        return new KeyPlace("plain", certificate.holder().account());
    }

    @Override
    public List<HeldKey> keys() {
        return List.of(new HeldKey("plain", new KeyPurpose(KeyAlgorithm.RSA, CertificateUse.SIGNATURE), chain()));
    }

    @Override
    public Optional<SigningKey> signing(Suite suite) {
        return suite == certificate.suite() ? Optional.of(this) : Optional.empty();
    }

    @Override
    public List<DecryptionKey> decryption() {
        return List.of(this);
    }

    @Override
    public X509KeyManager transport() {
        throw new UnsupportedOperationException("no key for TLS");
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
