package org.laurea.tests.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509KeyManager;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.PracticeAuthorities;
import org.laurea.core.seal.PracticeAuthority;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.RecordStores;
import org.laurea.core.store.StoreRequest;
import org.laurea.core.text.Language;
import org.laurea.office.filing.Filings;
import org.laurea.office.filing.HubLine;
import org.laurea.office.keys.KeyCabinets;
import org.laurea.sync.PackageId;
import org.laurea.sync.client.ClientSettings;
import org.laurea.sync.client.HubException;
import org.laurea.sync.client.HubException.Failure;

/** An office says nothing to a hub whose certificate it does not accept, and tells its user why. */
@TestInstance(Lifecycle.PER_CLASS)
class HubCertificateTest {

    private static final PackageId ANY = new PackageId("ab".repeat(32));

    private Path folder;
    private Town town;
    private RecordStore store;

    @BeforeAll
    void build(@TempDir Path place) throws Exception {
        folder = place;
        town = new Town(folder);
        store = Installed.one(RecordStores.class).open(StoreRequest.of(folder.resolve("office")));
    }

    @AfterAll
    void leave() {
        store.close();
        town.close();
    }

    private Person hub(String name, PracticeAuthority authority, Duration from, Duration validity) throws Exception {
        return Person.of(new Holder("11000", Role.HUB, name), folder.resolve("people"), authority, from, validity);
    }

    private HubLine line(URI address) throws Exception {
        Filings filings = Installed.one(Filings.class);
        return filings.line(filings.of(store, folder, "operator", Clock.systemUTC()), address,
                Installed.one(KeyCabinets.class).trust(folder.resolve("trust")), town.operator.ring(),
                ClientSettings.OF_THE_PROTOCOL.withAttempts(1));
    }

    /** What an office makes of a server with these keys, which hangs up after it heard the first byte; if it hears one. */
    private HubException called(X509KeyManager keys, boolean isToBeHeard) throws Exception {
        SSLContext tls = SSLContext.getInstance("TLSv1.3");
        tls.init(new KeyManager[] {keys}, new TrustManager[0], null);
        try (SSLServerSocket door = (SSLServerSocket) tls.getServerSocketFactory().createServerSocket(0, 1,
                InetAddress.getLoopbackAddress())) {
            CompletableFuture<Boolean> isHeard = CompletableFuture.supplyAsync(() -> {
                try (SSLSocket caller = (SSLSocket) door.accept()) {
                    return caller.getInputStream().read() >= 0;
                } catch (IOException refused) {
                    return false;
                }
            });
            HubLine line = line(URI.create("https://127.0.0.1:" + door.getLocalPort()));
            HubException failed = assertThrows(HubException.class, () -> line.ask(ANY, "leader"));
            assertEquals(isToBeHeard, isHeard.get());
            return failed;
        }
    }

    private void refused(Fault reason, X509KeyManager keys) throws Exception {
        HubException refused = called(keys, false);
        assertEquals(Failure.CERTIFICATE, refused.failure(), () -> String.valueOf(refused.getCause()));
        SealException cause = (SealException) refused.getCause();
        assertEquals(reason, cause.fault());
        for (Language language : Language.values()) {
            String told = refused.text().in(language);
            assertTrue(told.contains(cause.text().in(language)), told);
        }
    }

    @Test
    void aHubThatIsBelievedIsSpokenTo() throws Exception {
        assertEquals(Failure.UNREACHABLE, called(town.hubKeys.ring().transport(), true).failure());
    }

    @Test
    void aHubOfAForeignAuthority() throws Exception {
        try (PracticeAuthority foreign = Installed.one(PracticeAuthorities.class).open(folder.resolve("foreign"),
                "foreign-1".toCharArray())) {
            refused(Fault.UNTRUSTED,
                    hub("foreign", foreign, Duration.ZERO, Duration.ofDays(9)).ring().transport());
        }
    }

    @Test
    void aHubWhoseCertificateIsOverOrHasNotBegun() throws Exception {
        refused(Fault.EXPIRED,
                hub("former", town.authority, Duration.ofDays(30), Duration.ofDays(29)).ring().transport());
        refused(Fault.NOT_YET_VALID,
                hub("coming", town.authority, Duration.ofDays(-5), Duration.ofDays(29)).ring().transport());
    }

    @Test
    void aHubWhoseCertificateWasRevoked() throws Exception {
        X509KeyManager keys = hub("revoked", town.authority, Duration.ZERO, Duration.ofDays(9)).ring().transport();
        town.authority.revoke(keys.getCertificateChain(keys.getServerAliases("EC", null)[0])[0]);
        town.believe(town.authority.anchors());
        refused(Fault.REVOKED, keys);
    }

    @Test
    void aClientThatSaysItIsAHub() throws Exception {
        refused(Fault.PURPOSE, new SwappedKeys(town.operator));
    }
}
