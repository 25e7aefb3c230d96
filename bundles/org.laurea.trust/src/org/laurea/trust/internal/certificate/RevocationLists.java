package org.laurea.trust.internal.certificate;

import java.security.GeneralSecurityException;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.bouncycastle.asn1.x509.Extension;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.algorithm.PublicKeys;
import org.laurea.trust.internal.algorithm.SignatureAlgorithms;
import org.laurea.trust.internal.fault.Faults;

/**
 * The revocation lists that are at hand (RFC 5280 6.3). A list speaks about a moment if its next one was not due yet then; a list made
 * after a certificate ended only if it keeps those that ended (X.509 9.5.2.4, expiredCertsOnCRL).
 */
final class RevocationLists {

    private static final String KEEPS_EXPIRED = "2.5.29.60";
    private static final int SIGNS_LISTS = 6;

    private final Crypto crypto;
    private final List<X509CRL> lists;
    private final boolean isRequired;

    RevocationLists(Crypto crypto, TrustAnchors anchors) throws SealException {
        this.crypto = crypto;
        this.isRequired = anchors.isStatusRequired();
        this.lists = new ArrayList<>();
        CertificateFiles files = new CertificateFiles(crypto);
        for (X509CRL list : anchors.revocations()) {
            try {
                lists.add(files.revocationList(list.getEncoded()));
            } catch (CRLException e) {
                throw Faults.caused(e, Fault.MALFORMED, "malformed.list");
            }
        }
    }

    /** Fails if a certificate was revoked at a moment, or if nobody knows and somebody should. */
    void check(X509Certificate certificate, X509Certificate issuer, Instant moment) throws SealException {
        boolean isKnown = false;
        for (X509CRL list : lists) {
            if (isBy(list, issuer)) {
                X509CRLEntry entry = list.getRevokedCertificate(certificate.getSerialNumber());
                if (entry != null && !entry.getRevocationDate().toInstant().isAfter(moment)) {
                    throw Faults.of(Fault.REVOKED, "certificate.revoked", CertificateProfile.serial(certificate),
                            entry.getRevocationDate().toInstant());
                }
                isKnown |= speaks(list, certificate, moment);
            }
        }
        if (!isKnown && isRequired) {
            throw Faults.of(Fault.STATUS_UNKNOWN, "status.unknown", CertificateProfile.serial(certificate));
        }
    }

    private static boolean speaks(X509CRL list, X509Certificate certificate, Instant moment) {
        boolean isDue = list.getNextUpdate() == null || list.getNextUpdate().toInstant().isBefore(moment);
        boolean isLater = list.getThisUpdate().after(certificate.getNotAfter());
        return !isDue && (!isLater || list.getExtensionValue(KEEPS_EXPIRED) != null);
    }

    private boolean isBy(X509CRL list, X509Certificate issuer) {
        if (!list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal()) || !isPlain(list)) {
            return false;
        }
        boolean[] usage = issuer.getKeyUsage();
        if (usage == null || !usage[SIGNS_LISTS]) {
            return false;
        }
        try {
            if (!SignatureAlgorithms.isAccepted(PublicKeys.algorithm(issuer.getPublicKey()), list.getSigAlgOID())) {
                return false;
            }
            list.verify(issuer.getPublicKey(), crypto.provider());
            return true;
        } catch (GeneralSecurityException | SealException | RuntimeException e) {
            Logger.getLogger(RevocationLists.class.getName())
                    .log(Level.FINE, "a revocation list that the authority did not sign", e);
            return false;
        }
    }

    /** Whether a list is about all certificates of its authority: no part of them, no difference to another list. */
    private static boolean isPlain(X509CRL list) {
        Set<String> critical = list.getCriticalExtensionOIDs();
        return (critical == null || critical.isEmpty())
                && list.getExtensionValue(Extension.deltaCRLIndicator.getId()) == null;
    }
}
