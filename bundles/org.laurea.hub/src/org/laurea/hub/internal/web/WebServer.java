package org.laurea.hub.internal.web;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.net.ssl.X509KeyManager;

import org.apache.felix.http.jetty.ConnectorFactory;
import org.laurea.core.hub.HubException;
import org.laurea.core.text.Messages;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.cm.ConfigurationException;
import org.osgi.service.cm.ManagedServiceFactory;
import org.osgi.service.servlet.whiteboard.HttpWhiteboardConstants;

import jakarta.servlet.Servlet;

/**
 * The web server of one hub: a server of Felix with a whiteboard of its own, made for it and gone with it, so that several hubs can
 * run in one process. The server's bundle is started when the first hub is.
 */
public final class WebServer implements AutoCloseable {

    private static final String JETTY = "org.apache.felix.http.jetty12";
    private static final String FACTORY = "(service.pid=org.apache.felix.http)";
    /** What is not there is a problem of the protocol too, not a page of the server. */
    private static final String EVERYTHING = "/*";
    private static final String HUB = "org.laurea.hub";
    private static final Messages TEXTS = Messages.beside(WebServer.class);

    /** Held, since loggers that nobody holds forget what they were told. */
    private final List<Logger> loggers = List.of(Logger.getLogger("org.eclipse.jetty"),
            Logger.getLogger("org.apache.felix.http"));
    private final String host;
    private final TlsDoor door;
    private final Deque<Runnable> steps = new ArrayDeque<>();

    private WebServer(String host, TlsDoor door) {
        this.host = host;
        this.door = door;
        loggers.forEach(logger -> logger.setLevel(Level.WARNING));
    }

    /**
     * Opens the door at an address and leads who comes in to the reception.
     *
     * @param port 0 for any that is free
     */
    public static WebServer start(BundleContext context, String host, int port, X509KeyManager keys,
            Reception reception) throws HubException {
        try {
            WebServer server = new WebServer(host, new TlsDoor(host, port, keys));
            try {
                server.start(context, reception);
                return server;
            } catch (HubException | BundleException | InvalidSyntaxException | ConfigurationException
                    | RuntimeException e) {
                server.close();
                throw e;
            }
        } catch (GeneralSecurityException | BundleException | InvalidSyntaxException | ConfigurationException e) {
            throw new HubException(TEXTS.text("server.broken"), e);
        }
    }

    private void start(BundleContext context, Reception reception)
            throws HubException, BundleException, InvalidSyntaxException, ConfigurationException {
        jetty(context).start(Bundle.START_TRANSIENT);
        String name = UUID.randomUUID().toString();
        ServiceReference<ManagedServiceFactory> reference = context
                .getServiceReferences(ManagedServiceFactory.class, FACTORY).stream().findFirst()
                .orElseThrow(() -> new HubException(TEXTS.text("server.missing")));
        ManagedServiceFactory factory = context.getService(reference);
        var connector = context.registerService(ConnectorFactory.class, door, null);
        steps.push(connector::unregister);
        steps.push(() -> factory.deleted(name));
        factory.updated(name, settings(name));
        if (door.port() <= 0) {
            throw new HubException(TEXTS.text("server.address", host));
        }
        var servlet = context.registerService(Servlet.class, new ReceptionServlet(reception),
                new Hashtable<>(Map.of(HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN, EVERYTHING,
                        HttpWhiteboardConstants.HTTP_WHITEBOARD_TARGET, '(' + HUB + '=' + name + ')')));
        steps.push(servlet::unregister);
    }

    private static Bundle jetty(BundleContext context) throws HubException {
        for (Bundle bundle : context.getBundles()) {
            if (JETTY.equals(bundle.getSymbolicName())) {
                return bundle;
            }
        }
        throw new HubException(TEXTS.text("server.missing"));
    }

    private static Dictionary<String, ?> settings(String name) {
        return new Hashtable<>(Map.of("org.apache.felix.http.host", "127.0.0.1",
                "org.osgi.service.http.port", "0",
                "org.apache.felix.http.name", name,
                "org.apache.felix.http.runtime.init." + HUB, name));
    }

    /** The address that it answers at. */
    public URI address() {
        return URI.create("https://" + (host.contains(":") ? '[' + host + ']' : host) + ':' + door.port());
    }

    @Override
    public void close() {
        while (!steps.isEmpty()) {
            steps.pop().run();
        }
    }
}
