package org.laurea.hub.internal.web;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * A door that stays closed. Felix asks whoever makes doors for one to every server, and takes only those of this class; the server
 * of another hub gets this one.
 */
final class ClosedDoor extends ServerConnector {

    ClosedDoor(Server server) {
        super(server);
    }

    @Override
    protected void doStart() {
        // It never opens.
    }

    @Override
    protected void doStop() {
        // It was not opened.
    }
}
