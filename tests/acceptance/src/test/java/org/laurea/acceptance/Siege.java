package org.laurea.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;

/** Packages that wait in an outbox are sent while something is killed at random moments, until each has its receipt. */
final class Siege {

    /** Something that is killed and comes again. */
    @FunctionalInterface
    interface Blow {
        void strike() throws Exception;
    }

    private static final LocalDate FIRST = LocalDate.of(2025, 6, 25);
    private static final int ROWS = 20;
    private static final int LONGEST_MILLIS = 2_500;
    private static final int MOST_ROUNDS = 1_000;
    private static final int LAST_MINUTES = 5;

    private final Practice practice;
    private final Random random;
    private final List<String> days = new ArrayList<>();
    private int struck;

    Siege(Practice practice, long seed) {
        this.practice = practice;
        this.random = new Random(seed);
        System.out.println("siege: seed " + seed);
    }

    /** How many blows there were. */
    int struck() {
        return struck;
    }

    /** Files one batch with the hub, so that it is known, and lets the others wait in the outbox. */
    void prepare(int batches, HubProcess hub) throws Exception {
        for (int i = 0; i < batches; i++) {
            days.add(FIRST.plusDays(i).toString());
        }
        Batches.make(practice, practice.office(), practice.folder().resolve("tables"), ROWS, days);
        file(days.get(0), hub.address()).ended(0);
        hub.kill();
        for (String day : days.subList(1, batches)) {
            file(day, hub.address()).ended(3);
        }
        hub.start();
    }

    private Laurea.Result file(String day, URI hub) {
        return practice.at(practice.office(), "file", day, "--hub", hub, "--leader-keys", practice.leader(), "--tries",
                1);
    }

    /** Sends again and again until nothing waits any more; as often as {@code most} something is struck meanwhile. */
    void rage(int most, List<Blow> blows, Supplier<URI> hub) throws Exception {
        for (int round = 0; waiting(); round++) {
            assertTrue(round < MOST_ROUNDS, "still waiting");
            Process client = Laurea.start(Practice.environment(practice.office()), "file", "resend", "--hub", hub.get(),
                    "--tries", 20);
            while (struck < most && !client.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS)) {
                struck++;
                int which = random.nextInt(blows.size() + 1);
                if (which < blows.size()) {
                    blows.get(which).strike();
                } else {
                    client.destroyForcibly().waitFor();
                }
            }
            assertTrue(client.waitFor(LAST_MINUTES, TimeUnit.MINUTES), "the client hangs");
        }
    }

    private boolean waiting() {
        return !practice.at(practice.office(), "file", "list").ended(0).out().isBlank();
    }

    /** Each batch is filed with a receipt that is to be believed, and the hub has each once. */
    void isWon() throws IOException {
        JsonNode office = practice.json(practice.office(), "batch", "list", "--json").path("batches");
        assertEquals(days.size(), office.size());
        office.forEach(batch -> assertEquals("filed", batch.path("state").asText()));
        JsonNode hub = practice.json(practice.hub(), "batch", "list", "--json").path("batches");
        assertEquals(days.size(), hub.size());
        hub.forEach(batch -> assertEquals("filed " + ROWS, batch.path("state").asText() + ' '
                + batch.path("records").asInt()));
        Path receipts = Files.createDirectories(practice.folder().resolve("receipts"));
        for (String day : days) {
            Path receipt = receipts.resolve(day + ".p7s");
            practice.at(practice.office(), "file", day, "--receipt", receipt).ended(0);
            practice.at(practice.office(), "verify", receipt).ended(0);
        }
        practice.at(practice.office(), "doctor").ended(0);
    }
}
