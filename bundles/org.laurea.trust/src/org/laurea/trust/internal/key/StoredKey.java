package org.laurea.trust.internal.key;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

import org.laurea.core.seal.HeldKey;
import org.laurea.core.seal.KeyPurpose;
import org.laurea.core.seal.SealException;
import org.laurea.trust.internal.certificate.CertificateProfile;

/**
 * A private key as its place keeps it. A place asks for a certificate with every key: as long as the authority has not answered, one
 * that the key signed itself stands there.
 *
 * @param id the name in its place
 * @param key the key
 * @param chain its certificate first
 */
public record StoredKey(String id, PrivateKey key, List<X509Certificate> chain) {

    /** A key; the list is copied. */
    public StoredKey {
        chain = List.copyOf(chain);
    }

    /** Its certificate, or the one that stands for it. */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** Whether the authority has not answered yet. */
    public boolean isPending() {
        return certificate().getSubjectX500Principal().equals(certificate().getIssuerX500Principal());
    }

    /** What others may know of it. */
    HeldKey held() throws SealException {
        return new HeldKey(id, purpose(), isPending() ? List.of() : chain);
    }

    KeyPurpose purpose() throws SealException {
        return CertificateProfile.purpose(certificate());
    }
}
