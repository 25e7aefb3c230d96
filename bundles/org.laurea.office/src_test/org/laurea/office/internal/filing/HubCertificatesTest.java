package org.laurea.office.internal.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.Suite;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.core.text.InputException;
import org.laurea.office.keys.TrustFolder;
import org.laurea.testkit.seal.PlainAccount;
import org.laurea.testkit.seal.PlainSeals;

/** To whom packages are sealed, also when the hub does not answer and the certificate is one from a file. */
class HubCertificatesTest {

    private final PlainAccount hub = new PlainAccount(new Holder("11000", Role.HUB, "hub"), Suite.SM);
    private final PlainAccount clerk = new PlainAccount(new Holder("10001", Role.OPERATOR, "wang"), Suite.SM);
    private final PlainAccount stranger = new PlainAccount(new Holder("11000", Role.HUB, "other"), Suite.SM);

    /** A folder that believes the hub and the clerk, with some certificate as that of the hub. */
    private record Kept(TrustAnchors anchors, List<X509Certificate> hub) implements TrustFolder {
        @Override
        public int add(byte[] encoded) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<URI> address() {
            return Optional.empty();
        }

        @Override
        public void choose(URI address) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void keepHub(List<X509Certificate> certificates) {
            throw new UnsupportedOperationException();
        }
    }

    private HubCertificates keeping(PlainAccount... accounts) {
        List<X509Certificate> kept = List.of(accounts).stream().map(PlainAccount::certificate).toList();
        return new HubCertificates(new Kept(PlainAccount.anchors(hub, clerk), kept), new PlainSeals(),
                () -> Instant.EPOCH);
    }

    private static Fault refused(HubCertificates certificates, Suite suite) {
        return assertThrows(SealException.class, () -> certificates.known(suite)).fault();
    }

    @Test
    void theHubsOwnIsTaken() throws Exception {
        assertEquals(hub.certificate(), keeping(hub).known(Suite.SM));
    }

    @Test
    void noOthersIsTaken() {
        assertEquals(Fault.PURPOSE, refused(keeping(clerk), Suite.SM));
        assertEquals(Fault.UNTRUSTED, refused(keeping(stranger), Suite.SM));
        assertEquals(Fault.PURPOSE, refused(keeping(hub), Suite.INTERNATIONAL));
        assertThrows(InputException.class, () -> keeping().known(Suite.SM));
    }
}
