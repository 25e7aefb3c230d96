package org.laurea.hub.internal;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has to be closed when a hub stops, the last first; all of it, whatever fails. */
final class OpenParts {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    <P extends AutoCloseable> P add(P part) {
        parts.push(part);
        return part;
    }

    void close() {
        RuntimeException failure = null;
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                if (failure == null) {
                    failure = new IllegalStateException("a part of the hub does not close", e);
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
