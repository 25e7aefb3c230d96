package org.laurea.core.seal;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;

/** An authority for practice, demonstrations and tests, one root for each suite. Nobody else trusts it. */
public interface PracticeAuthority extends AutoCloseable {

    /** The holder of its certificates is named by the unit of this code. */
    String UNIT = "00000";

    /** Its roots and the revocation lists that are current now; status is required. */
    TrustAnchors anchors() throws SealException;

    /**
     * Answers a request.
     *
     * @param holder whom the certificate names, whatever the request says
     * @param from how long ago it began to be valid
     * @param validity from then on
     * @return the certificate and its root
     * @throws SealException SIGNATURE if the request is not signed by its key
     */
    List<X509Certificate> issue(CertificateRequest request, Holder holder, Duration from, Duration validity)
            throws SealException;

    /** Revokes a certificate of its own; the list is in {@link #anchors()} from then on. */
    X509CRL revoke(X509Certificate certificate) throws SealException;

    /** Its time-stamping authority, with the clock of this machine. */
    TimeStamper timeStamper() throws SealException;

    @Override
    void close();
}
