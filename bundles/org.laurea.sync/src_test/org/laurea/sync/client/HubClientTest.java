package org.laurea.sync.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import javax.net.ssl.SSLContext;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.seal.SealException;
import org.laurea.core.text.Language;
import org.laurea.sync.PackageId;
import org.laurea.sync.client.HubException.Failure;
import org.laurea.sync.client.TestHub.Fate;
import org.laurea.sync.pack.PackageLimits;
import org.laurea.sync.pack.PackedChunk;
import org.laurea.sync.pack.Packages;
import org.laurea.sync.pack.SealedPackage;
import org.laurea.sync.wire.MediaTypes;
import org.laurea.sync.wire.Problem;
import org.laurea.sync.wire.ProblemType;

class HubClientTest {

    private static final int RUNS = Boolean.getBoolean("laurea.full") ? 300 : 25;
    private static final Instant NOW = Instant.parse("2025-07-01T08:00:00Z");

    @TempDir
    static Path folder;

    private static KeyStore hubKey;
    private static KeyStore userKey;
    private static SealedPackage pack;
    private static List<String> pieces;

    private final List<Duration> pauses = new ArrayList<>();
    private TestHub hub;

    @BeforeAll
    static void prepare() throws IOException, InterruptedException, GeneralSecurityException, SealException {
        hubKey = TestKeys.make(folder, "hub");
        userKey = TestKeys.make(folder, "user");
        byte[] thesis = new byte[2 * PackageLimits.PIECE + 1000];
        new Random(1).nextBytes(thesis);
        Packages.make(folder.resolve("p"), 20, thesis);
        pack = SealedPackage.open(folder.resolve("p"));
        pieces = Packages.open(pack).manifest().chunks().stream().map(PackedChunk::hash).toList();
    }

    @AfterAll
    static void close() throws IOException {
        pack.close();
    }

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        hub = new TestHub(TestKeys.context(hubKey, userKey));
        hub.needed = pieces;
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private HubClient client(int attempts, long seed) throws GeneralSecurityException, IOException {
        return client(TestKeys.context(userKey, hubKey), attempts, seed);
    }

    private HubClient client(SSLContext tls, int attempts, long seed) {
        return new HubClient(hub.address(), tls, ClientSettings.OF_THE_PROTOCOL.withAttempts(attempts),
                new Random(seed), pauses::add, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void aPackageIsSentPieceByPieceAndFiledOnce() throws Exception {
        Delivery delivery = client(1, 1).send(pack, TransferMonitor.NONE);
        assertTrue(delivery.isFiled());
        assertArrayEquals(new byte[] {1, 2, 3}, delivery.answer());
        assertEquals(Map.of("POST batches/missing", 1, "PUT chunks", 4, "PUT batches", 1), hub.counts());
        for (String hash : pieces) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("p/chunks").resolve(hash)), hub.chunks.get(hash));
        }
        client(1, 1).send(pack, TransferMonitor.NONE);
        assertEquals(4, hub.counts().get("PUT chunks"));
        assertEquals(1, hub.receipts.size());
    }

    @Test
    void afterACutNothingIsSentTwiceButWhatWasOnItsWay() throws Exception {
        for (int run = 0; run < RUNS; run++) {
            hub.chunks.clear();
            hub.calls.clear();
            Random random = new Random(run);
            AtomicInteger cutPieces = new AtomicInteger();
            hub.plan = call -> {
                Fate fate = switch (random.nextInt(6)) {
                    case 0 -> Fate.CUT;
                    case 1 -> Fate.LOST;
                    case 2 -> Fate.BUSY;
                    default -> Fate.DONE;
                };
                if (call.equals("PUT chunks") && (fate == Fate.CUT || fate == Fate.BUSY)) {
                    cutPieces.incrementAndGet();
                }
                return fate;
            };
            assertTrue(client(1000, run).send(pack, TransferMonitor.NONE).isFiled(), "seed " + run);
            assertEquals(4 + cutPieces.get(), hub.counts().get("PUT chunks"), "seed " + run);
        }
        assertEquals(1, hub.receipts.size());
    }

    @Test
    void whatTheHubForgotIsSentAgain() throws Exception {
        AtomicInteger commits = new AtomicInteger();
        hub.plan = call -> call.equals("PUT batches") && commits.getAndIncrement() == 0 ? Fate.FORGETFUL : Fate.DONE;
        assertTrue(client(3, 1).send(pack, TransferMonitor.NONE).isFiled());
        assertEquals(Map.of("POST batches/missing", 2, "PUT chunks", 8, "PUT batches", 2), hub.counts());
    }

    @Test
    void aHubThatIsBusyIsGivenTheTimeItAsksFor() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        hub.plan = call -> calls.getAndIncrement() == 0 ? Fate.BUSY : Fate.DONE;
        client(2, 1).send(pack, TransferMonitor.NONE);
        assertEquals(1, pauses.size());
        assertTrue(pauses.get(0).compareTo(Duration.ofSeconds(7)) >= 0);
        assertTrue(pauses.get(0).compareTo(Duration.ofSeconds(8)) <= 0);
    }

    @Test
    void itGivesUpAfterSoManyFailuresInARow() throws Exception {
        hub.plan = call -> Fate.CUT;
        HubException failed = assertThrows(HubException.class, () -> client(3, 1).send(pack, TransferMonitor.NONE));
        assertEquals(Failure.UNREACHABLE, failed.failure());
        assertEquals(2, pauses.size());
        assertEquals(Map.of("POST batches/missing", 3), hub.counts());
    }

    @Test
    void aRefusalIsAnAnswerAndAProblemIsNot() throws Exception {
        hub.answer = new Reply(422, MediaTypes.SIGNED, Optional.empty(), new byte[] {9});
        assertFalse(client(1, 1).send(pack, TransferMonitor.NONE).isFiled());
        PackageId expected = new PackageId("ee".repeat(32));
        hub.answer = new Reply(409, MediaTypes.PROBLEM, Optional.empty(),
                Problem.notNext(Optional.of(expected)).bytes());
        HubException refused = assertThrows(HubException.class, () -> client(5, 1).send(pack, TransferMonitor.NONE));
        assertEquals(Optional.of(expected), refused.problem().orElseThrow().expected());
        assertEquals(List.of(), pauses);
    }

    @Test
    void everyProblemIsToldInBothLanguagesAndRetriedOnlyIfItMayPass() throws Exception {
        for (ProblemType type : ProblemType.values()) {
            pauses.clear();
            hub.answer = new Reply(type.status(), MediaTypes.PROBLEM, Optional.empty(), Problem.of(type).bytes());
            HubException refused = assertThrows(HubException.class, () -> client(2, 1).feed(0));
            assertEquals(type, refused.problem().orElseThrow().type());
            assertEquals(type.isPassing() ? 1 : 0, pauses.size(), type.name());
            assertFalse(refused.text().in(Language.ZH).equals(refused.text().in(Language.EN)));
        }
    }

    @Test
    void answersThatAreNotOfTheProtocolAreRefused() throws Exception {
        for (Reply strange : List.of(new Reply(200, "text/html", Optional.empty(), new byte[] {'<'}),
                new Reply(302, "text/html", Optional.empty(), new byte[] {'<'}),
                new Reply(403, "text/html", Optional.empty(), new byte[] {'<'}),
                new Reply(200, MediaTypes.SIGNED, Optional.empty(), new byte[(16 << 20) + 1]))) {
            hub.answer = strange;
            HubException refused = assertThrows(HubException.class, () -> client(3, 1).feed(0));
            assertEquals(Failure.ANSWER, refused.failure());
            assertEquals(List.of(), pauses);
        }
    }

    @Test
    void aReceiptThatIsNotThereIsNone() throws Exception {
        hub.answer = new Reply(404, MediaTypes.PROBLEM, Optional.empty(), Problem.of(ProblemType.NOT_FOUND).bytes());
        assertEquals(Optional.empty(), client(1, 1).receipt(pack.label().id()));
    }

    @Test
    void aHubOrUserThatIsNotBelievedIsNotSpokenTo() throws Exception {
        for (SSLContext tls : List.of(TestKeys.context(userKey, userKey), TestKeys.context(hubKey, hubKey))) {
            HubException refused = assertThrows(HubException.class, () -> client(tls, 3, 1).feed(0));
            assertEquals(Failure.CERTIFICATE, refused.failure(), String.valueOf(refused.getCause()));
            assertEquals(List.of(), pauses);
        }
        assertEquals(List.of(), hub.calls);
    }

    @Test
    void itStopsWhenItIsToldTo() throws Exception {
        AtomicInteger steps = new AtomicInteger();
        TransferMonitor monitor = new TransferMonitor() {
            @Override
            public boolean isCancelled() {
                return steps.incrementAndGet() > 3;
            }
        };
        HubException stopped = assertThrows(HubException.class, () -> client(3, 1).send(pack, monitor));
        assertEquals(Failure.CANCELLED, stopped.failure());
        assertEquals(2, hub.chunks.size());
    }

    @Test
    void itTellsHowFarItIs() throws Exception {
        List<Long> there = new ArrayList<>();
        TransferMonitor monitor = new TransferMonitor() {
            @Override
            public void progress(long now, long all) {
                there.add(all - now);
            }
        };
        client(1, 1).send(pack, monitor);
        assertEquals(5, there.size());
        assertEquals(there.stream().sorted(Comparator.reverseOrder()).toList(), there);
        assertEquals(0, there.get(4));
    }

    @Test
    void onlyHttpsIsSpoken() throws Exception {
        SSLContext tls = TestKeys.context(userKey, hubKey);
        assertThrows(IllegalArgumentException.class, () -> new HubClient(URI.create("http://127.0.0.1"), tls,
                ClientSettings.OF_THE_PROTOCOL, new Random(1), pauses::add, Clock.systemUTC()));
    }
}
