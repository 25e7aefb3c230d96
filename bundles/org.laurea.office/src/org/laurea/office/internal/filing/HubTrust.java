package org.laurea.office.internal.filing;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

import javax.net.ssl.X509TrustManager;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.TrustAnchors;

/**
 * Believes the transport certificate of a hub. That it is of the host that was called is looked at by the JDK, which does so for
 * trust managers that are no more than this.
 */
final class HubTrust implements X509TrustManager {

    private final Seals seals;
    private final TrustAnchors anchors;
    private final InstantSource clock;

    HubTrust(Seals seals, TrustAnchors anchors, InstantSource clock) {
        this.seals = seals;
        this.anchors = anchors;
        this.clock = clock;
    }

    @Override
    public void checkServerTrusted(X509Certificate @Nullable [] chain, @Nullable String keyType)
            throws CertificateException {
        try {
            seals.check(List.of(Objects.requireNonNull(chain)), anchors, CertificateUse.TLS_SERVER, clock.instant());
        } catch (SealException e) {
            throw new CertificateException(e);
        }
    }

    @Override
    public void checkClientTrusted(X509Certificate @Nullable [] chain, @Nullable String keyType)
            throws CertificateException {
        throw new CertificateException("an office has no clients");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
