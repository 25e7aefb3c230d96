package org.laurea.trust.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.pkcs.PKCS10CertificationRequestBuilder;
import org.laurea.core.seal.CertificateRequest;
import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.KeyPlace;
import org.laurea.core.seal.KeyPurpose;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.PracticeAuthority;
import org.laurea.core.seal.SealException;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.algorithm.KeySigner;
import org.laurea.trust.internal.algorithm.PrivateKeys;
import org.laurea.trust.internal.certificate.Holders;
import org.laurea.trust.internal.practice.FolderAuthorities;

/** A practice authority and keys of its certificates, in a folder. */
final class Practice implements AutoCloseable {

    static final char[] PIN = "practice".toCharArray();
    static final Duration DAY = Duration.ofDays(1);
    static final Duration YEAR = Duration.ofDays(365);
    static final Holder OPERATOR = new Holder("10001", Role.OPERATOR, "10001XW01");
    static final Holder LEADER = new Holder("10001", Role.LEADER, "10001XW02");
    static final Holder HUB = new Holder("11", Role.HUB, "hub.example");

    final Crypto crypto = new Crypto();
    final SealService seals = new SealService(crypto);
    final Pkcs12Keys files = new Pkcs12Keys(crypto, 1_000);
    final PracticeAuthority authority;
    private final Path folder;

    Practice(Path folder) throws SealException {
        this(folder, InstantSource.system());
    }

    Practice(Path folder, InstantSource clock) throws SealException {
        this.folder = folder;
        this.authority = new FolderAuthorities(crypto, clock).open(folder.resolve("authority"), PIN);
    }

    /** Keys with certificates that began yesterday and are valid for a year. */
    KeyRing keys(Holder holder, KeyPurpose... purposes) throws SealException {
        return keys(holder, DAY, YEAR, purposes);
    }

    KeyRing keys(Holder holder, Duration from, Duration validity, KeyPurpose... purposes) throws SealException {
        KeyPlace place = place("keys-" + System.nanoTime());
        List<X509Certificate> certificates = new ArrayList<>();
        for (CertificateRequest request : files.request(place, PIN, holder, Arrays.asList(purposes))) {
            certificates.addAll(authority.issue(request, holder, from, validity));
        }
        files.install(place, PIN, certificates);
        return files.open(place, PIN);
    }

    /** A certificate for a key that lies nowhere. */
    X509Certificate certificate(KeyPair pair, KeyPurpose purpose) throws SealException {
        try {
            byte[] request = new PKCS10CertificationRequestBuilder(Holders.subject(OPERATOR),
                    SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()))
                            .build(new KeySigner(new PrivateKeys(crypto.provider()), purpose.algorithm(),
                                    pair.getPrivate()))
                            .getEncoded();
            return authority.issue(new CertificateRequest("", purpose, request), OPERATOR, DAY, YEAR).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    KeyPlace place(String name) {
        return new KeyPlace("pkcs12", folder.resolve(name + ".p12").toString());
    }

    static KeyPurpose signature(KeyAlgorithm algorithm) {
        return new KeyPurpose(algorithm, CertificateUse.SIGNATURE);
    }

    static KeyPurpose encryption(KeyAlgorithm algorithm) {
        return new KeyPurpose(algorithm, CertificateUse.ENCRYPTION);
    }

    @Override
    public void close() {
        authority.close();
    }
}
