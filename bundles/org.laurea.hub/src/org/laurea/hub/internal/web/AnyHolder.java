package org.laurea.hub.internal.web;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;

import javax.net.ssl.X509TrustManager;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Lets every caller in who has the key of the certificate that he shows, to tell him at the reception, in words, whether the
 * certificate is believed. Nobody is ever believed as a server.
 */
final class AnyHolder implements X509TrustManager {

    @Override
    public void checkClientTrusted(X509Certificate @Nullable [] chain, @Nullable String method)
            throws CertificateException {
        if (chain == null || chain.length == 0) {
            throw new CertificateException("no certificate");
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate @Nullable [] chain, @Nullable String method)
            throws CertificateException {
        throw new CertificateException("this is a server");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
