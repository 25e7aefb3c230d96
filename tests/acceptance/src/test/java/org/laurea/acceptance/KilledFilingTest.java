package org.laurea.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Hub and client are killed at random moments while packages are sent; each is filed exactly once. */
@EnabledIfSystemProperty(named = "laurea.full", matches = "true", disabledReason = "minutes of kills: part of --full")
class KilledFilingTest {

    private static final int BATCHES = 100;
    private static final int BLOWS = 400;

    @TempDir
    Path folder;

    @Test
    void eachPackageIsFiledOnceWhoeverIsKilled() throws Exception {
        Practice practice = Practice.in(folder);
        Siege siege = new Siege(practice, Long.getLong("laurea.seed", System.nanoTime()));
        try (HubProcess hub = new HubProcess(practice.hub())) {
            siege.prepare(BATCHES, hub);
            siege.rage(BLOWS, List.of(() -> {
                hub.kill();
                hub.start();
            }), hub::address);
            hub.stop();
        }
        assertTrue(siege.struck() > 0, "nothing was killed");
        siege.isWon();
        practice.at(practice.hub(), "doctor").ended(0);
    }
}
