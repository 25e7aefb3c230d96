package org.laurea.core.seal;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Whom one believes.
 *
 * @param authorities self-signed certificates of the authorities
 * @param revocations their revocation lists, as far as they are at hand
 * @param isStatusRequired whether a certificate is refused when no current list of its authority is at hand
 */
public record TrustAnchors(List<X509Certificate> authorities, List<X509CRL> revocations, boolean isStatusRequired) {

    /** Anchors; the lists are copied. */
    public TrustAnchors {
        authorities = List.copyOf(authorities);
        revocations = List.copyOf(revocations);
    }
}
