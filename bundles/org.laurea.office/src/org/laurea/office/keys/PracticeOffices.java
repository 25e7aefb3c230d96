package org.laurea.office.keys;

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
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.KeyPurpose;
import org.laurea.core.seal.PracticeAuthority;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Suite;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.core.text.InputException;

/**
 * Makes offices for practice: keys with certificates of a practice authority, and trust in it.
 *
 * @param authority issues the certificates
 * @param cabinets finds where keys lie
 */
public record PracticeOffices(PracticeAuthority authority, KeyCabinets cabinets) {

    /** The unit of the hub. */
    public static final String HUB = "11000";

    private static final Duration BEFORE = Duration.ofHours(1);
    private static final Duration VALID = Duration.ofDays(365);

    /**
     * A hub, a leader, and the operator and leader of the hub's office, in the folders {@code hub}, {@code leader}, {@code province} and
     * {@code province-leader}; and an operator. All of them trust the authority.
     *
     * @param folder where all but the operator get their folders
     * @param office the data folder of the operator
     * @param unit of operator and leader
     * @param pin of all keys; the caller wipes it
     */
    public void equip(Path folder, Path office, String unit, char[] pin)
            throws SealException, InputException, IOException {
        hub(folder.resolve("hub"), new Holder(HUB, Role.HUB, "localhost"), pin);
        office(office, new Holder(unit, Role.OPERATOR, "operator"), pin);
        office(folder.resolve("leader"), new Holder(unit, Role.LEADER, "leader"), pin);
        office(folder.resolve("province"), new Holder(HUB, Role.OPERATOR, "official"), pin);
        office(folder.resolve("province-leader"), new Holder(HUB, Role.LEADER, "head"), pin);
    }

    /** The cabinet of somebody who files. */
    public KeyCabinet office(Path folder, Holder holder, char[] pin) throws SealException, InputException, IOException {
        KeyCabinet cabinet = cabinets.of(folder);
        return equipped(cabinet, holder, pin, cabinet.needed(Suite.SM));
    }

    /** The cabinet of a hub. */
    public KeyCabinet hub(Path folder, Holder holder, char[] pin) throws SealException, InputException, IOException {
        return equipped(cabinets.of(folder), holder, pin,
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
