package org.laurea.tests.hub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.seal.Seals;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.RecordStores;
import org.laurea.core.store.StoreRequest;
import org.laurea.sync.PackageId;
import org.laurea.sync.client.ClientSettings;
import org.laurea.sync.client.Delivery;
import org.laurea.sync.client.HubClient;
import org.laurea.sync.client.TransferMonitor;
import org.laurea.sync.pack.PackedChunk;
import org.laurea.sync.pack.SealedPackage;
import org.laurea.sync.receipt.Receipt;
import org.laurea.sync.receipt.ReceiptVerifier;
import org.laurea.tests.hub.CutLine.Fate;

/** Packages over a line that is cut, slow, half-open, and loses answers: each is filed exactly once. */
@TestInstance(Lifecycle.PER_CLASS)
class CutLinesTest {

    private static final boolean IS_FULL = Boolean.getBoolean("laurea.full");
    private static final int BATCHES = IS_FULL ? 2_000 : 30;
    private static final int ROWS = 2;
    private static final int SHORT_REACH = 6_000;
    private static final int LONG_REACH = IS_FULL ? 24 << 20 : 8 << 20;
    private static final long THESIS = IS_FULL ? 1L << 30 : 32L << 20;
    private static final int CHUNK = 4 << 20;
    /** What a call costs beside a piece: a handshake, the sealed manifest, headers and the records of TLS. */
    private static final int BESIDE = 256 << 10;
    private static final ClientSettings IMPATIENT = new ClientSettings(Duration.ofSeconds(1), Duration.ofSeconds(1),
            4 << 20, Duration.ofMillis(1), Duration.ofMillis(2), 500);

    private final long seed = Long.getLong("laurea.seed", System.nanoTime());
    private Town town;

    @BeforeAll
    void build(@TempDir Path folder) throws Exception {
        town = new Town(folder);
        System.out.println("cut lines: seed " + seed);
    }

    @BeforeEach
    void open() throws Exception {
        town.open();
    }

    @AfterEach
    void shut() {
        town.hub.close();
    }

    @AfterAll
    void leave() {
        town.close();
    }

    private HubClient client(URI address) throws Exception {
        return new HubClient(address, Tls.of(town.operator, town.authority.anchors()), IMPATIENT, new Random(seed),
                time -> {}, Clock.systemUTC());
    }

    @Test
    void eachOfManyBatchesIsFiledOnce() throws Exception {
        Records records = Records.of(BATCHES * ROWS, 0, 11);
        Optional<PackageId> previous = Optional.empty();
        Map<PackageId, byte[]> receipts = new LinkedHashMap<>();
        try (CutLine line = new CutLine(town.hub.address(), seed, SHORT_REACH, CutLine.MIXED)) {
            for (int i = 0; i < BATCHES; i++) {
                Parcel parcel = Parcel.of(town, records.part(i * ROWS, (i + 1) * ROWS));
                SealedPackage pack = previous.map(parcel::after).orElse(parcel).pack();
                // A connection of its own for each, so that every batch has its own trouble.
                Delivery delivery = client(line.address()).send(pack, TransferMonitor.NONE);
                assertTrue(delivery.isFiled());
                Receipt receipt = (Receipt) new ReceiptVerifier(Installed.one(Seals.class))
                        .verify(delivery.answer(), town.authority.anchors(), Instant.now()).answer();
                assertEquals(pack.label().id(), receipt.id());
                assertArrayEquals(delivery.answer(), client(line.address()).send(pack, TransferMonitor.NONE).answer());
                receipts.put(receipt.id(), delivery.answer());
                previous = Optional.of(receipt.id());
            }
            System.out.println("cut lines: " + BATCHES + " batches, connections: " + line);
            assertTrue(line.cuts() > BATCHES / 5, line::toString);
            for (Fate fate : Fate.values()) {
                assertTrue(line.met(fate) > 0, line::toString);
            }
        }
        town.hub.close();
        town.start();
        HubClient afterwards = client(town.hub.address());
        for (Map.Entry<PackageId, byte[]> kept : receipts.entrySet()) {
            assertArrayEquals(kept.getValue(), afterwards.receipt(kept.getKey()).orElseThrow());
        }
        town.hub.close();
        try (RecordStore store = Installed.one(RecordStores.class).open(StoreRequest.of(town.data))) {
            assertEquals(receipts.keySet().stream().map(PackageId::changeSet).collect(Collectors.toSet()),
                    store.batches().stream().map(Batch::id).collect(Collectors.toSet()));
            assertEquals(BATCHES, store.batches().size());
            assertTrue(store.batches().stream()
                    .allMatch(batch -> batch.state() == BatchState.FILED && batch.records() == ROWS));
        }
    }

    @Test
    void atMostOnePieceIsSentTwiceForEachCut() throws Exception {
        Random content = new Random(seed);
        SealedPackage pack = Parcel.of(town, Records.of(ROWS, 0, 12)).packWith(new InputStream() {
            private long left = THESIS;

            @Override
            public int read() {
                return left-- > 0 ? content.nextInt(256) : -1;
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                if (left <= 0) {
                    return -1;
                }
                byte[] bytes = new byte[(int) Math.min(length, left)];
                content.nextBytes(bytes);
                System.arraycopy(bytes, 0, buffer, from, bytes.length);
                left -= bytes.length;
                return bytes.length;
            }
        });
        long size = pack.chunks().stream().mapToLong(PackedChunk::size).sum();
        assertTrue(size > THESIS);
        try (CutLine line = new CutLine(town.hub.address(), seed, LONG_REACH, CutLine.BAD)) {
            assertTrue(client(line.address()).send(pack, TransferMonitor.NONE).isFiled());
            long most = size + (line.cuts() + 1L) * (CHUNK + BESIDE) + size / 20;
            System.out.printf("cut lines: %,d bytes, %d cuts, %,d bytes sent; connections: %s%n", size, line.cuts(),
                    line.up(), line);
            assertTrue(line.cuts() > THESIS / LONG_REACH, line::toString);
            assertTrue(line.up() <= most, () -> line.up() + " bytes sent, at most " + most);
        }
    }
}
