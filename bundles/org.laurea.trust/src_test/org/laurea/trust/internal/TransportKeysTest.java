package org.laurea.trust.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.concurrent.CompletableFuture;

import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.KeyPurpose;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;

/** The TLS of the Java platform works with our keys, both sides showing who they are. */
class TransportKeysTest {

    @TempDir
    Path folder;

    @Test
    void bothSidesKnowEachOther() throws Exception {
        try (Practice practice = new Practice(folder);
                KeyRing operator = practice.keys(Practice.OPERATOR,
                        new KeyPurpose(KeyAlgorithm.P256, CertificateUse.TLS_CLIENT));
                KeyRing hub = practice.keys(Practice.HUB, new KeyPurpose(KeyAlgorithm.P256, CertificateUse.TLS_SERVER));
                SSLServerSocket server = (SSLServerSocket) context(practice, hub).getServerSocketFactory()
                        .createServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setNeedClientAuth(true);
            CompletableFuture<Holder> caller = CompletableFuture.supplyAsync(() -> answered(practice, server));
            try (SSLSocket socket = (SSLSocket) context(practice, operator).getSocketFactory()
                    .createSocket(InetAddress.getLoopbackAddress(), server.getLocalPort())) {
                assertEquals(1, socket.getInputStream().read());
                assertEquals("TLSv1.3", socket.getSession().getProtocol());
                X509Certificate shown = (X509Certificate) socket.getSession().getPeerCertificates()[0];
                assertEquals(Practice.HUB, practice.seals.holder(shown));
                assertArrayEquals(new byte[] {127, 0, 0, 1}, socket.getInetAddress().getAddress());
            }
            assertEquals(Practice.OPERATOR, caller.get());
            assertNull(operator.transport().getServerAliases("EC", null));
            operator.close();
            assertNull(operator.transport().getPrivateKey("0"));
        }
    }

    private static Holder answered(Practice practice, SSLServerSocket server) {
        try (SSLSocket socket = (SSLSocket) server.accept()) {
            socket.getOutputStream().write(1);
            return practice.seals.holder((X509Certificate) socket.getSession().getPeerCertificates()[0]);
        } catch (IOException | SealException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SSLContext context(Practice practice, KeyRing keys)
            throws GeneralSecurityException, IOException, SealException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("root", practice.authority.anchors().authorities().get(1));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(new KeyManager[] {keys.transport()}, managers.getTrustManagers(), null);
        return context;
    }
}
