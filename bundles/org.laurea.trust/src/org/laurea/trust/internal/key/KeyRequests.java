package org.laurea.trust.internal.key;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.Provider;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequestBuilder;
import org.laurea.core.seal.CertificateRequest;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.KeyPurpose;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.Suite;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.algorithm.KeySigner;
import org.laurea.trust.internal.algorithm.PrivateKeys;
import org.laurea.trust.internal.certificate.CertificateProfile;
import org.laurea.trust.internal.certificate.Holders;
import org.laurea.trust.internal.der.Der;
import org.laurea.trust.internal.fault.Faults;

/** Makes keys, each with a request for its certificate (RFC 2986). */
public final class KeyRequests {

    private static final int NAME_BYTES = 4;
    private static final Duration WAITING = Duration.ofDays(3650);

    private final Crypto crypto;
    private final Provider maker;
    private final boolean isOwn;
    private final PrivateKeys keys;

    /** Makes keys with a provider: that of {@code crypto}, or a token. */
    public KeyRequests(Crypto crypto, Provider maker) {
        this.crypto = crypto;
        this.maker = maker;
        this.isOwn = maker == crypto.provider();
        this.keys = new PrivateKeys(maker);
    }

    /** A key and what is to be sent to the authority. */
    public record Requested(StoredKey key, CertificateRequest request) {}

    /** Makes a key. */
    public Requested request(KeyPurpose purpose, Holder holder) throws SealException {
        KeyPair pair = isOwn ? crypto.generate(purpose.algorithm()) : crypto.generate(purpose.algorithm(), maker);
        SubjectPublicKeyInfo publicKey = SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
        String id = String.join("-", purpose.algorithm().name().toLowerCase(Locale.ROOT),
                purpose.use().name().toLowerCase(Locale.ROOT).replace('_', '-'), fingerprint(publicKey));
        X500Name subject = Holders.subject(holder);
        try {
            ExtensionsGenerator profile = new ExtensionsGenerator();
            CertificateProfile.write(purpose, profile);
            Extensions extensions = profile.generate();
            byte[] request = new PKCS10CertificationRequestBuilder(subject, publicKey)
                    .addAttribute(PKCSObjectIdentifiers.pkcs_9_at_extensionRequest, extensions)
                    .build(new KeySigner(keys, purpose.algorithm(), pair.getPrivate())).getEncoded();
            Instant now = Instant.now();
            X509v3CertificateBuilder waiting = new X509v3CertificateBuilder(subject, BigInteger.ONE, Date.from(now),
                    Date.from(now.plus(WAITING)), subject, publicKey);
            for (ASN1ObjectIdentifier oid : extensions.getExtensionOIDs()) {
                waiting.addExtension(extensions.getExtension(oid));
            }
            byte[] certificate = waiting.build(new KeySigner(keys, purpose.algorithm(), pair.getPrivate()))
                    .getEncoded();
            StoredKey key = new StoredKey(id, pair.getPrivate(), List.of(crypto.certificate(certificate)));
            return new Requested(key, new CertificateRequest(id, purpose, request));
        } catch (IOException e) {
            throw Faults.caused(e, Fault.MALFORMED, "malformed.key");
        }
    }

    private String fingerprint(SubjectPublicKeyInfo key) {
        byte[] digest = crypto.digest(Suite.INTERNATIONAL).digest(Der.write(key));
        return HexFormat.of().formatHex(digest, 0, NAME_BYTES);
    }
}
