package org.laurea.sync.client;

import org.laurea.sync.client.HubException.Failure;

/** An answer that is not what was asked for, as an exception. */
final class Refused {

    private Refused() {}

    static HubException by(Reply reply, String hub) {
        return reply.isDone() ? new HubException(Failure.ANSWER, hub, null)
                : reply.problem().map(HubException::new).orElseGet(() -> new HubException(Failure.ANSWER, hub, null));
    }
}
