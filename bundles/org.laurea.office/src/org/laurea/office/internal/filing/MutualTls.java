package org.laurea.office.internal.filing;

import java.security.GeneralSecurityException;

import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

import org.laurea.core.seal.KeyRing;

/** TLS 1.3 in which both sides show a certificate. */
final class MutualTls {

    private MutualTls() {}

    static SSLContext context(KeyRing ring, X509TrustManager trust) {
        try {
            SSLContext context = SSLContext.getInstance("TLSv1.3");
            context.init(new KeyManager[] {ring.transport()}, new TrustManager[] {trust}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has TLS 1.3", e);
        }
    }
}
