package org.laurea.trust.internal.practice;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.KeyPurpose;
import org.laurea.core.seal.PracticeAuthority;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.algorithm.KeySigner;
import org.laurea.trust.internal.algorithm.PrivateKeys;
import org.laurea.trust.internal.certificate.CertificateProfile;
import org.laurea.trust.internal.certificate.Holders;
import org.laurea.trust.internal.fault.Faults;
import org.laurea.trust.internal.key.StoredKey;

/** The root of one suite, which signs certificates. */
final class Root {

    private static final int SERIAL_BYTES = 16;
    /** Long ago, so that certificates of past days can be made for practice. */
    private static final Duration BEFORE = Duration.ofDays(3650);
    private static final Duration AFTER = Duration.ofDays(7300);

    private final Crypto crypto;
    private final KeyAlgorithm algorithm;
    private final StoredKey key;

    Root(Crypto crypto, KeyAlgorithm algorithm, StoredKey key) {
        this.crypto = crypto;
        this.algorithm = algorithm;
        this.key = key;
    }

    /** A new root. */
    static StoredKey make(Crypto crypto, KeyAlgorithm algorithm, String id, Instant now) throws SealException {
        KeyPair pair = crypto.generate(algorithm);
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.O, PracticeAuthority.UNIT)
                .addRDN(BCStyle.CN, "practice authority " + algorithm.suite().tag()).build();
        try {
            JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
            byte[] certificate = new X509v3CertificateBuilder(name, serial(crypto), Date.from(now.minus(BEFORE)),
                    Date.from(now.plus(AFTER)), name, SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()))
                            .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                            .addExtension(Extension.keyUsage, true,
                                    new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
                            .addExtension(Extension.subjectKeyIdentifier, false,
                                    identifiers.createSubjectKeyIdentifier(pair.getPublic()))
                            .build(new KeySigner(new PrivateKeys(crypto.provider()), algorithm, pair.getPrivate()))
                            .getEncoded();
            return new StoredKey(id, pair.getPrivate(), List.of(crypto.certificate(certificate)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw Faults.caused(e, Fault.MALFORMED, "malformed.certificate");
        }
    }

    X509Certificate certificate() {
        return key.certificate();
    }

    /** Something that signs once with this root. */
    KeySigner signer() {
        return new KeySigner(new PrivateKeys(crypto.provider()), algorithm, key.key());
    }

    /** Signs a certificate. */
    X509Certificate issue(PublicKey holderKey, KeyPurpose purpose, Holder holder, Instant from, Instant to)
            throws SealException {
        try {
            JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
            ExtensionsGenerator extensions = new ExtensionsGenerator();
            CertificateProfile.write(purpose, extensions);
            extensions.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            extensions.addExtension(Extension.subjectKeyIdentifier, false,
                    identifiers.createSubjectKeyIdentifier(holderKey));
            extensions.addExtension(Extension.authorityKeyIdentifier, false,
                    identifiers.createAuthorityKeyIdentifier(certificate().getPublicKey()));
            if (purpose.use() == CertificateUse.TLS_SERVER) {
                extensions.addExtension(Extension.subjectAlternativeName, false, names(holder));
            }
            X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                    X500Name.getInstance(certificate().getSubjectX500Principal().getEncoded()), serial(crypto),
                    Date.from(from), Date.from(to), Holders.subject(holder),
                    SubjectPublicKeyInfo.getInstance(holderKey.getEncoded()));
            for (ASN1ObjectIdentifier oid : extensions.generate().getExtensionOIDs()) {
                builder.addExtension(extensions.generate().getExtension(oid));
            }
            return crypto.certificate(builder.build(signer()).getEncoded());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw Faults.caused(e, Fault.MALFORMED, "malformed.certificate");
        }
    }

    /** A hub for practice is called by its name, or on the machine itself. */
    private static GeneralNames names(Holder holder) {
        return new GeneralNames(new GeneralName[] {new GeneralName(GeneralName.dNSName, holder.account()),
                new GeneralName(GeneralName.dNSName, "localhost"), new GeneralName(GeneralName.iPAddress, "127.0.0.1"),
                new GeneralName(GeneralName.iPAddress, "::1")});
    }

    private static BigInteger serial(Crypto crypto) {
        return new BigInteger(1, crypto.random(SERIAL_BYTES)).setBit(SERIAL_BYTES * Byte.SIZE - 2);
    }
}
