package org.laurea.hub.internal.web;

import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;

import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.hub.internal.trust.Anchors;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Finds out who calls. The connection proves that the caller has the key of a certificate; whether the certificate is to be
 * believed is judged here, so that the caller learns in words why it is not.
 */
final class Callers {

    private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";

    private final Seals seals;
    private final Anchors anchors;
    private final InstantSource clock;

    Callers(Seals seals, Anchors anchors, InstantSource clock) {
        this.seals = seals;
        this.anchors = anchors;
        this.clock = clock;
    }

    Holder of(HttpServletRequest request) throws Problem {
        if (!(request.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain) || chain.length == 0) {
            throw Problem.of(ProblemKind.CERTIFICATE_UNTRUSTED);
        }
        try {
            seals.check(List.of(chain), anchors.now(), CertificateUse.TLS_CLIENT, clock.instant());
            return seals.holder(chain[0]);
        } catch (SealException e) {
            throw Problem.ofCaller(e);
        }
    }
}
