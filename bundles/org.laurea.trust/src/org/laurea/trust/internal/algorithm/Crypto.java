package org.laurea.trust.internal.algorithm;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;

import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.Suite;
import org.laurea.trust.internal.fault.Faults;
import org.osgi.service.component.annotations.Component;

/** The algorithms, from a provider of this bundle's own: nothing else in the process sees it. */
@Component(service = Crypto.class)
public final class Crypto {

    private static final int RSA_BITS = 3072;

    private final Provider provider = new BouncyCastleProvider();
    private final SecureRandom random = new SecureRandom();

    /** The provider of all of them. */
    public Provider provider() {
        return provider;
    }

    /** Fresh random bytes. */
    public byte[] random(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** The digest of a suite. */
    public MessageDigest digest(Suite suite) {
        try {
            return suite == Suite.SM ? MessageDigest.getInstance("SM3", provider)
                    : MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256, and this provider SM3", e);
        }
    }

    /** A new pair of keys; those of RSA from the Java platform, which finds primes faster. */
    public KeyPair generate(KeyAlgorithm algorithm) {
        try {
            return algorithm == KeyAlgorithm.RSA
                    ? generate(algorithm, KeyPairGenerator.getInstance("RSA").getProvider())
                    : generate(algorithm, provider);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has RSA", e);
        }
    }

    /** A new pair of keys of another provider, such as a token. */
    public KeyPair generate(KeyAlgorithm algorithm, Provider maker) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm == KeyAlgorithm.RSA ? "RSA" : "EC",
                    maker);
            switch (algorithm) {
                case SM2 -> generator.initialize(new ECGenParameterSpec("sm2p256v1"));
                case P256 -> generator.initialize(new ECGenParameterSpec("secp256r1"));
                case RSA -> generator.initialize(RSA_BITS);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a provider makes keys of " + algorithm, e);
        }
    }

    /** Whether a signature belongs to a message and a key. */
    public boolean isSigned(PublicKey key, byte[] message, byte[] signed) throws SealException {
        KeyAlgorithm algorithm = PublicKeys.algorithm(key);
        try {
            Signature signature = Signature.getInstance(SignatureAlgorithms.name(algorithm), provider);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException | RuntimeException e) {
            throw Faults.caused(e, Fault.MALFORMED, "malformed.key");
        }
    }

    /** A certificate, made anew of its bytes so that keys of every suite are understood. */
    public X509Certificate certificate(byte[] der) throws SealException {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509", provider);
            X509Certificate certificate = (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
            if (certificate == null) {
                throw Faults.of(Fault.MALFORMED, "malformed.certificate");
            }
            certificate.getPublicKey().getEncoded();
            return certificate;
        } catch (CertificateException | RuntimeException e) {
            throw Faults.caused(e, Fault.MALFORMED, "malformed.certificate");
        }
    }

    /** The same certificate, understood by this bundle whoever read it. */
    public X509Certificate own(X509Certificate certificate) throws SealException {
        try {
            return certificate(certificate.getEncoded());
        } catch (CertificateException e) {
            throw Faults.caused(e, Fault.MALFORMED, "malformed.certificate");
        }
    }
}
