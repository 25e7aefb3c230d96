package org.laurea.cli.internal.filing;

import java.time.Duration;

import org.laurea.cli.internal.Session;
import org.laurea.sync.client.HubException;
import org.laurea.sync.client.TransferMonitor;

/**
 * Tells that a hub did not answer and will be asked again.
 *
 * @param session the session
 */
record Waiting(Session session) implements TransferMonitor {

    @Override
    public void waiting(HubException failure, Duration pause) {
        session.say("file.again", failure.text(), pause.toSeconds());
    }
}
