package org.laurea.hub.internal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class TrafficTest {

    private final Traffic traffic = new Traffic();

    @Test
    void whoClosesWaitsForTheLast() throws Exception {
        assertTrue(traffic.enter());
        CompletableFuture<Void> closing = CompletableFuture.runAsync(() -> traffic.close(Duration.ofMinutes(1)));
        while (traffic.enter()) {
            traffic.leave();
        }
        assertFalse(closing.isDone());
        traffic.leave();
        closing.get(1, TimeUnit.MINUTES);
        assertEquals(0, traffic.underWay());
    }

    @Test
    void patienceEnds() {
        assertTrue(traffic.enter());
        traffic.close(Duration.ofMillis(1));
        assertFalse(traffic.enter());
    }
}
