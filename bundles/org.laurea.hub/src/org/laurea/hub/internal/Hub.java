package org.laurea.hub.internal;

import java.net.URI;

import org.laurea.core.hub.RunningHub;
import org.laurea.hub.internal.web.WebServer;

/** A hub that runs. */
final class Hub implements RunningHub {

    private final URI address;
    private final OpenParts parts;

    Hub(WebServer server, OpenParts parts) {
        this.address = server.address();
        this.parts = parts;
    }

    @Override
    public URI address() {
        return address;
    }

    @Override
    public synchronized void close() {
        parts.close();
    }
}
