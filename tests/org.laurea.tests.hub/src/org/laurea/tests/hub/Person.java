package org.laurea.tests.hub;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.laurea.core.seal.CertificateRequest;
import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.KeyPlace;
import org.laurea.core.seal.KeyProvider;
import org.laurea.core.seal.KeyPurpose;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.PracticeAuthority;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SigningKey;
import org.laurea.core.seal.Suite;

/**
 * Somebody with keys and certificates of a practice authority.
 *
 * @param holder whose they are
 * @param place where the keys lie
 * @param ring the keys, open
 */
record Person(Holder holder, KeyPlace place, KeyRing ring) {

    static final String PIN = "hub-test-1";
    private static final KeyProvider PROVIDER = Installed.with(KeyProvider.class, one -> one.kind().equals("pkcs12"));

    /** Somebody whose certificates are good for a year. */
    static Person of(Holder holder, Path folder, PracticeAuthority authority) throws SealException {
        return of(holder, folder, authority, Duration.ZERO, Duration.ofDays(365));
    }

    /** Somebody whose keys are there. */
    static Person known(Holder holder, Path folder) throws SealException {
        KeyPlace place = place(holder, folder);
        return new Person(holder, place, PROVIDER.open(place, PIN.toCharArray()));
    }

    private static KeyPlace place(Holder holder, Path folder) {
        return new KeyPlace("pkcs12", folder.resolve(holder.unit() + '-' + holder.account() + ".p12").toString());
    }

    static Person of(Holder holder, Path folder, PracticeAuthority authority, Duration from, Duration validity)
            throws SealException {
        KeyPlace place = place(holder, folder);
        boolean isHub = holder.role() == Role.HUB;
        List<KeyPurpose> purposes = new ArrayList<>(List.of(new KeyPurpose(KeyAlgorithm.SM2, CertificateUse.SIGNATURE),
                new KeyPurpose(KeyAlgorithm.SM2, CertificateUse.ENCRYPTION),
                new KeyPurpose(KeyAlgorithm.P256, CertificateUse.TLS_CLIENT)));
        if (isHub) {
            purposes.add(new KeyPurpose(KeyAlgorithm.P256, CertificateUse.TLS_SERVER));
        }
        List<X509Certificate> issued = new ArrayList<>();
        for (CertificateRequest request : PROVIDER.request(place, PIN.toCharArray(), holder, purposes)) {
            issued.addAll(authority.issue(request, holder, from, validity));
        }
        PROVIDER.install(place, PIN.toCharArray(), issued);
        return known(holder, folder);
    }

    /** The same with a further key, whose certificate is good for a year. */
    Person with(KeyPurpose purpose, PracticeAuthority authority) throws SealException {
        for (CertificateRequest request : PROVIDER.request(place, PIN.toCharArray(), holder, List.of(purpose))) {
            PROVIDER.install(place, PIN.toCharArray(),
                    authority.issue(request, holder, Duration.ZERO, Duration.ofDays(365)));
        }
        return new Person(holder, place, PROVIDER.open(place, PIN.toCharArray()));
    }

    /** A new key of somebody that signs, under a certificate that says that it is for another use. */
    static SigningKey signing(Holder holder, Path folder, PracticeAuthority authority, CertificateUse certified)
            throws SealException {
        KeyPlace place = new KeyPlace("pkcs12", folder.resolve(certified + ".p12").toString());
        CertificateRequest request = PROVIDER.request(place, PIN.toCharArray(), holder,
                List.of(new KeyPurpose(KeyAlgorithm.SM2, CertificateUse.SIGNATURE))).get(0);
        Duration year = Duration.ofDays(365);
        PROVIDER.install(place, PIN.toCharArray(), authority.issue(request, holder, Duration.ZERO, year));
        CertificateRequest other = new CertificateRequest(request.key(), new KeyPurpose(KeyAlgorithm.SM2, certified),
                request.encoded());
        SigningKey key = PROVIDER.open(place, PIN.toCharArray()).signing(Suite.SM).orElseThrow();
        return new Certified(key, authority.issue(other, holder, Duration.ZERO, year));
    }

    private record Certified(SigningKey key, List<X509Certificate> chain) implements SigningKey {

        @Override
        public byte[] sign(byte[] message) throws SealException {
            return key.sign(message);
        }
    }

    SigningKey signing(Suite suite) {
        return ring.signing(suite).orElseThrow();
    }

    X509Certificate signature() {
        return ring.signing(Suite.SM).orElseThrow().certificate();
    }

    X509Certificate encryption() {
        return ring.keys().stream().filter(key -> key.purpose().use() == CertificateUse.ENCRYPTION).findFirst()
                .orElseThrow().chain().get(0);
    }

    X509Certificate transport() {
        return ring.keys().stream().filter(key -> key.purpose().use() == CertificateUse.TLS_CLIENT).findFirst()
                .orElseThrow().chain().get(0);
    }
}
