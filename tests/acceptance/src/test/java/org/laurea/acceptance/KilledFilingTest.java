package org.laurea.acceptance;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Hub and client are killed at random moments while packages are sent; each is filed exactly once. */
@EnabledIfSystemProperty(named = "laurea.full", matches = "true", disabledReason = "minutes of kills: part of --full")
class KilledFilingTest {

    private static final int BATCHES = Integer.getInteger("laurea.siege.batches", 121);
    private static final int EACH = Integer.getInteger("laurea.siege.blows", 200);

    @TempDir
    Path folder;

    @Test
    void eachPackageIsFiledOnceWhoeverIsKilled() throws Exception {
        Practice practice = Practice.in(folder);
        try (HubProcess hub = new HubProcess(practice.hub())) {
            Siege siege = new Siege(practice, Long.getLong("laurea.seed", System.nanoTime()), hub.address(),
                    Map.of("hub", hub::again));
            siege.begin(BATCHES, hub);
            siege.fight(hub);
            siege.answersStayTheSame();
            hub.stop();
            siege.struckEach(EACH);
            siege.isWon();
        }
    }
}
