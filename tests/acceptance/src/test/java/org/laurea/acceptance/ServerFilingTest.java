package org.laurea.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Two hub processes on one PostgreSQL: one of them, or the server itself, is killed while packages are filed. */
@EnabledIfSystemProperty(named = "laurea.full", matches = "true", disabledReason = "minutes of kills: part of --full")
class ServerFilingTest {

    private static final int BATCHES = 60;
    private static final int BLOWS = 200;

    @TempDir
    Path folder;

    @Test
    void nothingIsLostOrDoubledWhicheverIsKilled() throws Exception {
        Practice practice = Practice.in(folder);
        Siege siege = new Siege(practice, Long.getLong("laurea.seed", System.nanoTime()));
        try (Postgres server = new Postgres()) {
            Object[] database = {"--database", server.url(), "--database-user", Postgres.USER};
            try (HubProcess first = new HubProcess(practice.hub(), database);
                    HubProcess second = new HubProcess(practice.hub(), database)) {
                siege.prepare(BATCHES, first);
                AtomicInteger calls = new AtomicInteger();
                List<Siege.Blow> blows = List.of(() -> again(first), () -> again(second), () -> {
                    server.crash();
                    server.start();
                });
                siege.rage(BLOWS, blows,
                        () -> calls.getAndIncrement() % 2 == 0 ? first.address() : second.address());
                first.stop();
                second.stop();
            }
            assertTrue(siege.struck() > 0, "nothing was killed");
            siege.isWon();
        }
    }

    private static void again(HubProcess hub) throws Exception {
        hub.kill();
        hub.start();
    }
}
