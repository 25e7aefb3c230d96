package org.laurea.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Packages that wait in an outbox are sent, a few at a time, while something is killed at random moments, until each has its
 * receipt. The moments lie within the time that the sending takes if nobody disturbs it.
 */
final class Siege {

    /** Something that is killed and comes again. */
    @FunctionalInterface
    interface Blow {
        void strike() throws Exception;
    }

    /** The name of the blow that kills who sends. */
    static final String CLIENT = "client";

    private static final LocalDate FIRST = LocalDate.of(2025, 6, 25);
    private static final int ROWS = 20;
    private static final int WAVE = 2;
    private static final int MOST_A_WAVE = 8;
    private static final int MOST_ROUNDS = 100;
    private static final int LAST_MINUTES = 5;

    private final Practice practice;
    private final Random random;
    private final URI hub;
    private final Map<String, Blow> blows;
    private final Map<String, Integer> struck = new LinkedHashMap<>();
    private final List<String> days = new ArrayList<>();
    private final Map<Path, List<String>> copies = new LinkedHashMap<>();
    private Process client;
    private int longestMillis;

    /**
     * A siege.
     *
     * @param hub where packages are sent to
     * @param others what is killed beside the client, by name
     */
    Siege(Practice practice, long seed, URI hub, Map<String, Blow> others) {
        this.practice = practice;
        this.random = new Random(seed);
        this.hub = hub;
        this.blows = new TreeMap<>(others);
        blows.put(CLIENT, () -> client.destroyForcibly().waitFor());
        blows.keySet().forEach(name -> struck.put(name, 0));
        System.out.println("siege: seed " + seed);
    }

    /** Makes batches. The first is filed in peace, the next ones too, which tells how long that takes. */
    void begin(int batches, HubProcess gate) throws Exception {
        IntStream.range(0, batches).forEach(i -> days.add(FIRST.plusDays(i).toString()));
        Batches.write(practice, practice.office(), tables(), ROWS, days);
        take(days.get(0));
        file(days.get(0), gate.address()).ended(0);
        wait(days.subList(1, 1 + WAVE), gate);
        long begin = System.nanoTime();
        assertEquals(0, send().waitFor());
        longestMillis = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    /** Sends the others under blows. */
    void fight(HubProcess gate) throws Exception {
        for (int i = 1 + WAVE; i < days.size(); i += WAVE) {
            wait(days.subList(i, Math.min(i + WAVE, days.size())), gate);
            rage();
        }
        System.out.println("siege: " + days.size() + " batches, struck " + struck + ", in peace a wave takes "
                + longestMillis + " ms");
    }

    private Path tables() {
        return practice.folder().resolve("tables");
    }

    private void take(String day) {
        Batches.take(practice, practice.office(), tables().resolve(day + ".csv"), day);
    }

    private Laurea.Result file(String day, URI address) {
        return practice.at(practice.office(), "file", day, "--hub", address, "--leader-keys", practice.leader(),
                "--tries", 1);
    }

    /** Lets batches wait in the outbox, and keeps a copy of the office as it is then. */
    private void wait(List<String> waiting, HubProcess gate) throws Exception {
        gate.kill();
        for (String day : waiting) {
            take(day);
            file(day, gate.address()).ended(3);
        }
        copies.put(practice.copy("office-" + copies.size()), waiting);
        gate.start();
    }

    private Process send() throws IOException {
        return Laurea.start(Practice.environment(practice.office()), "file", "resend", "--hub", hub, "--tries", 20);
    }

    /** Sends again and again until nothing waits any more; so many times something is struck meanwhile. */
    private void rage() throws Exception {
        int left = MOST_A_WAVE;
        for (int round = 0; isWaiting(); round++) {
            assertTrue(round < MOST_ROUNDS, "still waiting");
            client = send();
            while (left > 0 && !client.waitFor(random.nextInt(longestMillis), TimeUnit.MILLISECONDS)) {
                left--;
                String target = target();
                blows.get(target).strike();
                struck.merge(target, 1, Integer::sum);
            }
            assertTrue(client.waitFor(LAST_MINUTES, TimeUnit.MINUTES), "the client hangs");
        }
    }

    /** One of those that were struck least. */
    private String target() {
        int least = struck.values().stream().min(Integer::compare).orElseThrow();
        List<String> next = struck.keySet().stream().filter(name -> struck.get(name) == least).toList();
        return next.get(random.nextInt(next.size()));
    }

    private boolean isWaiting() {
        return !practice.at(practice.office(), "file", "list").ended(0).out().isBlank();
    }

    /** Each of the blows fell at least so often. */
    void struckEach(int least) {
        struck.forEach((name, count) -> assertTrue(count >= least, name + " was struck " + count + " times only"));
    }

    /** Who asks the hub again, as one who never heard an answer, gets the very receipts that the office has. */
    void answersStayTheSame() throws IOException {
        for (Map.Entry<Path, List<String>> copy : copies.entrySet()) {
            practice.at(copy.getKey(), "file", "resend", "--hub", hub).ended(0);
            for (String day : copy.getValue()) {
                assertArrayEquals(receipt(practice.office(), day), receipt(copy.getKey(), day), day);
            }
        }
    }

    private byte[] receipt(Path data, String day) throws IOException {
        Path file = practice.folder().resolve(data.getFileName() + "-" + day + ".p7s");
        practice.at(data, "file", day, "--receipt", file).ended(0);
        practice.at(data, "verify", file).ended(0);
        return Files.readAllBytes(file);
    }

    /** Each batch is filed once in the office, and once with the hub, with all its records, and both are sound. */
    void isWon() {
        JsonNode office = practice.json(practice.office(), "batch", "list", "--json").path("batches");
        assertEquals(days.size(), office.size());
        office.forEach(batch -> assertEquals("filed", batch.path("state").asText()));
        JsonNode filed = practice.json(practice.hub(), "batch", "list", "--json").path("batches");
        assertEquals(days.size(), filed.size());
        filed.forEach(batch -> assertEquals("filed " + ROWS, batch.path("state").asText() + ' '
                + batch.path("records").asInt()));
        practice.at(practice.office(), "doctor").ended(0);
        practice.at(practice.hub(), "doctor").ended(0);
    }
}
