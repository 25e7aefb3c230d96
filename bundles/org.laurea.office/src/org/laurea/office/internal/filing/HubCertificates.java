package org.laurea.office.internal.filing;

import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;

import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;
import org.laurea.core.text.InputException;
import org.laurea.office.keys.TrustFolder;

/**
 * Chooses the certificate that packages are sealed to: it leads to an authority that is trusted, is valid, and is a hub's, wherever
 * it comes from.
 *
 * @param trust whom the office believes
 * @param seals the services
 * @param clock the time
 */
record HubCertificates(TrustFolder trust, Seals seals, InstantSource clock) {

    X509Certificate choose(List<X509Certificate> said, Suite suite) throws SealException, InputException {
        for (X509Certificate certificate : said) {
            if (seals.suite(certificate) == suite) {
                seals.check(List.of(certificate), trust.anchors(), CertificateUse.ENCRYPTION, clock.instant());
                if (seals.holder(certificate).role() != Role.HUB) {
                    throw new SealException(Fault.PURPOSE, Told.text("hub.role"));
                }
                return certificate;
            }
        }
        throw new SealException(Fault.PURPOSE, Told.text("hub.suite", suite.tag()));
    }

    /** The one that the hub showed last. */
    X509Certificate known(Suite suite) throws SealException, InputException {
        List<X509Certificate> kept = trust.hub();
        if (kept.isEmpty()) {
            throw new InputException(Told.text("hub.unknown"));
        }
        return choose(kept, suite);
    }
}
