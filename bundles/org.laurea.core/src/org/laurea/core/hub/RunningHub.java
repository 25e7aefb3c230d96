package org.laurea.core.hub;

import java.net.URI;

/** A hub that answers. */
public interface RunningHub extends AutoCloseable {

    /** Its address, {@code https://host:port}, with the port that was chosen. */
    URI address();

    /** Takes no more requests, lets those under way end, and closes its store. */
    @Override
    void close();
}
