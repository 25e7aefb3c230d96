package org.laurea.hub.internal.forward;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.laurea.core.seal.SealException;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.hub.internal.disk.Locks;
import org.laurea.hub.internal.ledger.HubLedger;
import org.laurea.hub.internal.web.HubLog;
import org.laurea.hub.internal.web.Metrics;
import org.laurea.office.filing.CalledHub;
import org.laurea.sync.PackageId;
import org.laurea.sync.client.HubException;

/**
 * Forwards what is filed, in the order of filing, in a thread of its own; what the ledger says is still to be forwarded is its only
 * memory. A unit whose package the hub above does not take waits, without holding up others, and is tried again.
 */
public final class Forwarder implements AutoCloseable {

    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final String COUNTER = "laurea_hub_forwarded_packages_total";

    private final HubLedger ledger;
    private final Parent parent;
    private final Forwarding forwarding;
    private final Locks locks;
    private final Metrics metrics;
    private final HubLog log;
    private final Outside outside = new Outside();
    private final Semaphore work = new Semaphore(1);
    private final Thread thread = new Thread(this::run, "forwarding");

    private Forwarder(HubLedger ledger, Parent parent, Forwarding forwarding, Locks locks, Metrics metrics,
            HubLog log) {
        this.ledger = ledger;
        this.parent = parent;
        this.forwarding = forwarding;
        this.locks = locks;
        this.metrics = metrics;
        this.log = log;
    }

    /** Begins to forward. */
    public static Forwarder start(HubLedger ledger, Parent parent, Forwarding forwarding, Locks locks,
            Metrics metrics, HubLog log) {
        Forwarder forwarder = new Forwarder(ledger, parent, forwarding, locks, metrics, log);
        forwarder.thread.setDaemon(true);
        forwarder.thread.start();
        return forwarder;
    }

    /** Something was filed. */
    public void wake() {
        work.release();
    }

    private void run() {
        try {
            while (true) {
                round();
            }
        } catch (InterruptedException e) {
            // The hub ends; what is left is forwarded after the next start.
            log.tell("forwarding-ends", Map.of());
        }
    }

    private void round() throws InterruptedException {
        try {
            outside.go(() -> work.tryAcquire(AGAIN.toMillis(), TimeUnit.MILLISECONDS));
            work.drainPermits();
            forward();
        } catch (HubException | SealException | StoreException | InputException | IOException | RuntimeException e) {
            log.fail("forward", Map.of(), e);
        }
    }

    private void forward() throws HubException, SealException, StoreException, InputException, IOException,
            InterruptedException {
        try (Locks.Held alone = outside.go(() -> locks.hold("forward"))) {
            Map<PackageId, String> left = ledger.toForward();
            if (left.isEmpty()) {
                return;
            }
            CalledHub hub = parent.call();
            Set<String> waiting = new HashSet<>();
            for (Map.Entry<PackageId, String> each : left.entrySet()) {
                if (!waiting.contains(each.getValue()) && !isForwarded(each.getKey(), each.getValue(), hub)) {
                    waiting.add(each.getValue());
                }
            }
        }
    }

    private boolean isForwarded(PackageId id, String unit, CalledHub hub) throws InterruptedException {
        String outcome = "failed";
        try {
            outcome = forwarding.forward(id, unit, hub, outside) ? "filed" : "refused";
            log.tell("forward", Map.of("id", id.hex(), "unit", unit, "outcome", outcome));
        } catch (HubException e) {
            log.fail("forward", Map.of("id", id.hex(), "unit", unit,
                    "problem", e.problem().map(said -> said.type().name()).orElse(e.failure().name())), e);
        } catch (SealException | StoreException | InputException | IOException | RuntimeException e) {
            log.fail("forward", Map.of("id", id.hex(), "unit", unit), e);
        }
        metrics.count(COUNTER, "outcome=\"" + outcome + '"', 1);
        return outcome.equals("filed");
    }

    @Override
    public void close() {
        outside.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
