package org.laurea.cli.internal.filing;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.laurea.core.seal.CertificateRequest;
import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.KeyPurpose;
import org.laurea.core.seal.PracticeAuthority;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Suite;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.core.text.InputException;
import org.laurea.office.keys.Der;
import org.laurea.office.keys.KeyCabinet;

/**
 * Makes offices for practice: keys with certificates of a practice authority, and trust in it.
 *
 * @param authority issues the certificates
 * @param services the services
 */
record PracticeOffices(PracticeAuthority authority, FilingServices services) {

    private static final Duration BEFORE = Duration.ofHours(1);
    private static final Duration VALID = Duration.ofDays(365);

    /** The cabinet of somebody who files. */
    KeyCabinet office(Path folder, Holder holder, char[] pin) throws SealException, InputException, IOException {
        KeyCabinet cabinet = services.cabinets().of(folder);
        return equipped(cabinet, holder, pin, cabinet.needed(Suite.SM));
    }

    /** The cabinet of a hub. */
    KeyCabinet hub(Path folder, Holder holder, char[] pin) throws SealException, InputException, IOException {
        return equipped(services.cabinets().of(folder), holder, pin,
                List.of(new KeyPurpose(KeyAlgorithm.SM2, CertificateUse.SIGNATURE),
                        new KeyPurpose(KeyAlgorithm.SM2, CertificateUse.ENCRYPTION),
                        new KeyPurpose(KeyAlgorithm.P256, CertificateUse.TLS_SERVER),
                        new KeyPurpose(KeyAlgorithm.P256, CertificateUse.TLS_CLIENT)));
    }

    private KeyCabinet equipped(KeyCabinet cabinet, Holder holder, char[] pin, List<KeyPurpose> purposes)
            throws SealException, InputException {
        List<X509Certificate> issued = new ArrayList<>();
        for (CertificateRequest request : cabinet.request(pin, holder, purposes)) {
            issued.addAll(authority.issue(request, holder, BEFORE, VALID));
        }
        cabinet.install(pin, issued);
        TrustAnchors anchors = authority.anchors();
        for (X509Certificate root : anchors.authorities()) {
            cabinet.trust().add(Der.of(root));
        }
        for (X509CRL list : anchors.revocations()) {
            cabinet.trust().add(Der.of(list));
        }
        return cabinet;
    }
}
