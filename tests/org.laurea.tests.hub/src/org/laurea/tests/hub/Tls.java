package org.laurea.tests.hub;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.net.ssl.X509KeyManager;

import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.TrustAnchors;

/** The TLS of a client that believes hubs by a practice authority. */
final class Tls extends X509ExtendedTrustManager {

    private final TrustAnchors anchors;

    private Tls(TrustAnchors anchors) {
        this.anchors = anchors;
    }

    static SSLContext of(Person person, TrustAnchors anchors) throws GeneralSecurityException {
        return of(person.ring().transport(), anchors);
    }

    static SSLContext of(X509KeyManager keys, TrustAnchors anchors) throws GeneralSecurityException {
        SSLContext tls = SSLContext.getInstance("TLSv1.3");
        tls.init(new KeyManager[] {keys}, trust(anchors), null);
        return tls;
    }

    static TrustManager[] trust(TrustAnchors anchors) {
        return new TrustManager[] {new Tls(anchors)};
    }

    private void check(X509Certificate[] chain) throws CertificateException {
        try {
            Installed.one(Seals.class).check(List.of(chain), anchors, CertificateUse.TLS_SERVER, Instant.now());
        } catch (SealException e) {
            throw new CertificateException(e);
        }
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String method) throws CertificateException {
        throw new CertificateException();
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String method) throws CertificateException {
        check(chain);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String method, Socket socket) throws CertificateException {
        throw new CertificateException();
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String method, Socket socket) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String method, SSLEngine engine)
            throws CertificateException {
        throw new CertificateException();
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String method, SSLEngine engine)
            throws CertificateException {
        check(chain);
    }
}
