package org.laurea.trust.internal.certificate;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.bouncycastle.asn1.x509.Extension;
import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.Suite;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.algorithm.PublicKeys;
import org.laurea.trust.internal.algorithm.SignatureAlgorithms;
import org.laurea.trust.internal.fault.Faults;

/** Follows a certificate up to an authority that is trusted (RFC 5280 6.1), every certificate on the way in the same suite. */
public final class CertificateCheck {

    private static final int LONGEST_WAY = 6;
    private static final int MOST_STEPS = 20;
    private static final int SIGNS_CERTIFICATES = 5;
    private static final Set<String> UNDERSTOOD = Set.of(
            Extension.keyUsage.getId(), Extension.basicConstraints.getId(), Extension.extendedKeyUsage.getId(),
            Extension.subjectAlternativeName.getId());

    private final Crypto crypto;
    private final List<X509Certificate> authorities = new ArrayList<>();
    private final RevocationLists revocations;

    /** A check against some anchors. */
    public CertificateCheck(Crypto crypto, TrustAnchors anchors) throws SealException {
        this.crypto = crypto;
        for (X509Certificate authority : anchors.authorities()) {
            authorities.add(crypto.own(authority));
        }
        this.revocations = new RevocationLists(crypto, anchors);
    }

    /** Fails unless a certificate could be used so at a moment; {@code between} may lie between it and an authority. */
    public void check(X509Certificate certificate, Collection<X509Certificate> between, CertificateUse use,
            Instant moment)
            throws SealException {
        if (!CertificateProfile.allows(certificate, use)) {
            throw Faults.of(Fault.PURPOSE, "purpose", CertificateProfile.serial(certificate));
        }
        Suite suite = PublicKeys.algorithm(certificate.getPublicKey()).suite();
        follow(certificate, new Search(between, suite, moment, new AtomicInteger(MOST_STEPS)), 0);
    }

    /** What stays the same on the way; hostile certificates that sign each other could else keep us busy for ever. */
    private record Search(Collection<X509Certificate> between, Suite suite, Instant moment, AtomicInteger steps) {}

    private void follow(X509Certificate certificate, Search search, int below) throws SealException {
        checkItself(certificate, search.suite, search.moment);
        if (authorities.contains(certificate)) {
            return;
        }
        SealException fault = null;
        for (X509Certificate issuer : issuers(certificate, search, below)) {
            try {
                follow(issuer, search, below + 1);
                revocations.check(certificate, issuer, search.moment);
                return;
            } catch (SealException e) {
                fault = worse(fault, e);
            }
        }
        throw fault == null ? Faults.of(Fault.UNTRUSTED, "untrusted", CertificateProfile.serial(certificate)) : fault;
    }

    /** Of two ways that failed, the one that came further tells more. */
    private static SealException worse(@Nullable SealException former, SealException latter) {
        return former == null || former.fault() == Fault.UNTRUSTED ? latter : former;
    }

    private List<X509Certificate> issuers(X509Certificate certificate, Search search, int below) {
        List<X509Certificate> issuers = new ArrayList<>();
        if (below < LONGEST_WAY && search.steps.decrementAndGet() >= 0) {
            authorities.stream().filter(authority -> isIssuer(authority, certificate, below)).forEach(issuers::add);
            search.between.stream().filter(other -> !other.equals(certificate) && !issuers.contains(other))
                    .filter(other -> isIssuer(other, certificate, below)).forEach(issuers::add);
        }
        return issuers;
    }

    private boolean isIssuer(X509Certificate authority, X509Certificate certificate, int below) {
        boolean[] usage = authority.getKeyUsage();
        if (!authority.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())
                || authority.getBasicConstraints() < below || usage == null || !usage[SIGNS_CERTIFICATES]) {
            return false;
        }
        try {
            KeyAlgorithm algorithm = PublicKeys.algorithm(authority.getPublicKey());
            if (!SignatureAlgorithms.isAccepted(algorithm, certificate.getSigAlgOID())) {
                return false;
            }
            certificate.verify(authority.getPublicKey(), crypto.provider());
            return true;
        } catch (GeneralSecurityException | SealException | RuntimeException e) {
            Logger.getLogger(CertificateCheck.class.getName())
                    .log(Level.FINE, "a certificate that the authority it names did not sign", e);
            return false;
        }
    }

    private static void checkItself(X509Certificate certificate, Suite suite, Instant moment) throws SealException {
        String serial = CertificateProfile.serial(certificate);
        if (PublicKeys.algorithm(certificate.getPublicKey()).suite() != suite) {
            throw Faults.of(Fault.ALGORITHM, "algorithm.mixed");
        }
        Set<String> critical = certificate.getCriticalExtensionOIDs();
        if (critical != null && !UNDERSTOOD.containsAll(critical)) {
            throw Faults.of(Fault.UNTRUSTED, "untrusted.extension", serial);
        }
        Instant from = certificate.getNotBefore().toInstant();
        if (moment.isBefore(from)) {
            throw Faults.of(Fault.NOT_YET_VALID, "certificate.early", serial, from);
        }
        Instant to = certificate.getNotAfter().toInstant();
        if (moment.isAfter(to)) {
            throw Faults.of(Fault.EXPIRED, "certificate.expired", serial, to);
        }
    }
}
