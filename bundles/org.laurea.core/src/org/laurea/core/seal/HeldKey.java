package org.laurea.core.seal;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A key of an account.
 *
 * @param id its name in its place, in ASCII
 * @param purpose what it is for
 * @param chain its certificate and those above it; empty as long as the authority has not answered its request
 */
public record HeldKey(String id, KeyPurpose purpose, List<X509Certificate> chain) {

    /** A key; the list is copied. */
    public HeldKey {
        chain = List.copyOf(chain);
    }
}
