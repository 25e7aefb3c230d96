package org.laurea.hub.internal.web;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509KeyManager;

import org.apache.felix.http.jetty.ConnectorFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * The only door of a hub: TLS 1.3, and the caller shows a certificate. The server of Felix starts with a plain door of its own, on
 * the loopback address and before any servlet is there; it is closed here.
 */
final class TlsDoor implements ConnectorFactory {

    private static final String PROTOCOL = "TLSv1.3";
    private static final long IDLE_MILLIS = 60_000;
    private static final int HEADER_BYTES = 16 << 10;

    private final String host;
    private final int port;
    private final SSLContext tls;
    private @Nullable ServerConnector connector;

    TlsDoor(String host, int port, X509KeyManager keys) throws GeneralSecurityException {
        this.host = host;
        this.port = port;
        this.tls = SSLContext.getInstance(PROTOCOL);
        tls.init(new KeyManager[] {keys}, new TrustManager[] {new AnyHolder()}, null);
    }

    @Override
    public synchronized Connector createConnector(@Nullable Server given) {
        Server server = Objects.requireNonNull(given);
        List<Connector> plain = Arrays.stream(server.getConnectors()).filter(TlsDoor::isPlain).toList();
        if (connector != null || plain.isEmpty()) {
            // Doors are offered to the server of every hub in this process; one that has its door has no plain one any more.
            return new ClosedDoor(server);
        }
        plain.forEach(one -> close(server, one));
        SslContextFactory.Server factory = new SslContextFactory.Server();
        factory.setSslContext(tls);
        factory.setIncludeProtocols(PROTOCOL);
        factory.setNeedClientAuth(true);
        HttpConfiguration http = new HttpConfiguration();
        http.addCustomizer(new SecureRequestCustomizer(false));
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(HEADER_BYTES);
        ServerConnector made = new ServerConnector(server, new SslConnectionFactory(factory, "http/1.1"),
                new HttpConnectionFactory(http));
        made.setHost(host);
        made.setPort(port);
        made.setIdleTimeout(IDLE_MILLIS);
        connector = made;
        return made;
    }

    private static boolean isPlain(Connector door) {
        return door instanceof ServerConnector && !(door instanceof ClosedDoor)
                && door.getConnectionFactory(SslConnectionFactory.class) == null;
    }

    private static void close(Server server, Connector plain) {
        try {
            plain.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the plain door does not close", e);
        }
        server.removeConnector(plain);
    }

    /** The port that it is open at; -1 if it is not. */
    synchronized int port() {
        ServerConnector made = connector;
        return made == null ? -1 : made.getLocalPort();
    }
}
