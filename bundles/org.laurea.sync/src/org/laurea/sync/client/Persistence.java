package org.laurea.sync.client;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.laurea.sync.client.HubException.Failure;

/** Tries again what failed for a reason that may pass, after a pause; gives up after too many failures in a row. */
final class Persistence {

    /** One try. */
    interface Try {

        /** Makes it. */
        Reply make() throws HubException, InterruptedException;
    }

    private final String hub;
    private final int attempts;
    private final Backoff backoff;
    private final Pause pause;
    private final Clock clock;
    private final TransferMonitor monitor;
    private int failures;

    Persistence(String hub, ClientSettings settings, RandomGenerator random, Pause pause, Clock clock,
            TransferMonitor monitor) {
        this.hub = hub;
        this.attempts = settings.attempts();
        this.backoff = new Backoff(settings.first(), settings.longest(), random);
        this.pause = pause;
        this.clock = clock;
        this.monitor = monitor;
    }

    /** Tries until there is an answer that time would not change. */
    Reply insist(Try one) throws HubException, InterruptedException {
        while (true) {
            Optional<Reply> reply = once(one);
            if (reply.isPresent()) {
                return reply.get();
            }
        }
    }

    /** Tries once; empty, after the pause, if it failed for a reason that may pass. */
    Optional<Reply> once(Try one) throws HubException, InterruptedException {
        if (monitor.isCancelled()) {
            throw new HubException(Failure.CANCELLED, hub, null);
        }
        Reply reply;
        try {
            reply = one.make();
        } catch (HubException e) {
            if (!e.isPassing()) {
                throw e;
            }
            failed(e, Optional.empty());
            return Optional.empty();
        }
        Optional<HubException> passing = reply.isDone() ? Optional.empty()
                : reply.problem().map(HubException::new).filter(HubException::isPassing);
        if (passing.isPresent()) {
            failed(passing.get(), reply.pause(clock));
            return Optional.empty();
        }
        failures = 0;
        return Optional.of(reply);
    }

    /** Counts a failure, and waits or gives up. */
    void failed(HubException failure, Optional<Duration> asked) throws HubException, InterruptedException {
        failures++;
        if (failures >= attempts) {
            throw failure;
        }
        Duration length = backoff.after(failures, asked);
        monitor.waiting(failure, length);
        pause.sleep(length);
    }
}
