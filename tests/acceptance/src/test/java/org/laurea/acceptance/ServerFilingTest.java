package org.laurea.acceptance;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Two hub processes on one PostgreSQL behind one address: one of them, or the server itself, is killed while packages are filed. */
@EnabledIfSystemProperty(named = "laurea.full", matches = "true", disabledReason = "minutes of kills: part of --full")
class ServerFilingTest {

    private static final int BATCHES = 71;
    private static final int EACH = 50;

    @TempDir
    Path folder;

    @Test
    void nothingIsLostOrDoubledWhicheverIsKilled() throws Exception {
        Practice practice = Practice.in(folder);
        try (Postgres server = new Postgres()) {
            Object[] database = {"--database", server.url(), "--database-user", Postgres.USER};
            try (HubProcess first = new HubProcess(practice.hub(), database);
                    HubProcess second = new HubProcess(practice.hub(), database);
                    Balancer both = new Balancer(List.of(first.address(), second.address()))) {
                Siege siege = new Siege(practice, Long.getLong("laurea.seed", System.nanoTime()), both.address(),
                        Map.of("first hub", first::again, "second hub", second::again, "server", server::again));
                siege.begin(BATCHES, first);
                siege.fight(first);
                siege.answersStayTheSame();
                first.stop();
                second.stop();
                siege.struckEach(EACH);
                siege.isWon();
            }
        }
    }
}
