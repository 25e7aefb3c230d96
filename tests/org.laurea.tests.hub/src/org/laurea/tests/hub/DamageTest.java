package org.laurea.tests.hub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.store.Diagnosis;
import org.laurea.core.store.RecordStores;
import org.laurea.core.store.StoreRequest;
import org.laurea.sync.PackageId;
import org.laurea.sync.client.ClientSettings;
import org.laurea.sync.client.HubClient;
import org.laurea.sync.client.TransferMonitor;
import org.laurea.sync.pack.SealedPackage;

/** One bit of what a hub keeps is changed somewhere: an examination, which is {@code laurea doctor}, sees it. */
@TestInstance(Lifecycle.PER_CLASS)
class DamageTest {

    private static final int FLIPS = Boolean.getBoolean("laurea.full") ? 1_000 : 20;

    private final Random random = new Random(Long.getLong("laurea.seed", System.nanoTime()));
    private final RecordStores stores = Installed.one(RecordStores.class);
    private Path folder;
    private Town town;
    private SealedPackage last;
    private byte[] receipt;

    @BeforeAll
    void aHubWithSomePackages(@TempDir Path place) throws Exception {
        folder = place;
        town = new Town(folder);
        town.open();
        Records records = Records.of(30, 0, 21);
        Optional<PackageId> previous = Optional.empty();
        for (int i = 0; i < 3; i++) {
            Parcel parcel = Parcel.of(town, records.part(i * 10, i * 10 + 10));
            last = previous.map(parcel::after).orElse(parcel).pack();
            receipt = client().send(last, TransferMonitor.NONE).answer();
            previous = Optional.of(last.label().id());
        }
        town.hub.close();
    }

    @AfterAll
    void leave() {
        town.close();
    }

    private HubClient client() throws Exception {
        return new HubClient(town.hub.address(), Tls.of(town.operator, town.authority.anchors()),
                ClientSettings.OF_THE_PROTOCOL, new Random(1), time -> {}, Clock.systemUTC());
    }

    /** Changes one bit of a file, and tells where. */
    private long flip(Path file) throws IOException {
        long place = Math.floorMod(random.nextLong(), Files.size(file));
        flip(file, place);
        return place;
    }

    private void flip(Path file, long place) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, place);
            one.put(0, (byte) (one.get(0) ^ 1 << (place & 7)));
            channel.write(one.flip(), place);
        }
    }

    @Test
    void anyBitOfTheJournalThatChangedIsNamed() throws Exception {
        Path journal = town.data.resolve("store/journal.lj");
        for (int i = 0; i < FLIPS; i++) {
            long place = flip(journal);
            Diagnosis diagnosis = stores.examine(StoreRequest.of(town.data));
            assertFalse(diagnosis.problems().isEmpty(), () -> "not seen: byte " + place);
            flip(journal, place);
        }
        System.out.println("damage: " + FLIPS + " of " + FLIPS + " changes of the journal told");
        Diagnosis healed = stores.examine(StoreRequest.of(town.data));
        assertTrue(healed.problems().isEmpty(), healed::toString);
        assertEquals(30, healed.records());
    }

    @Test
    void anyBitOfTheIndexThatChangedIsNamedAndNothingIsLost() throws Exception {
        Diagnosis sound = stores.examine(StoreRequest.of(Copies.of(town.data, folder)));
        assertFalse(sound.isIndexRebuilt());
        for (int i = 0; i < FLIPS; i++) {
            Path copy = Copies.of(town.data, folder);
            long place = flip(copy.resolve("store/index.mv.db"));
            Diagnosis diagnosis = stores.examine(StoreRequest.of(copy));
            assertTrue(diagnosis.isIndexRebuilt(), () -> "not seen: byte " + place);
            assertEquals(new Diagnosis(sound.entries(), sound.records(), sound.hash(), List.of(), true), diagnosis);
            assertFalse(stores.examine(StoreRequest.of(copy)).isIndexRebuilt(), () -> "not made anew: byte " + place);
            Copies.remove(copy);
        }
        System.out.println("damage: " + FLIPS + " of " + FLIPS + " changes of the index told");
    }

    @Test
    void aHubWithASoundJournalGivesTheSameReceiptWithoutItsIndex() throws Exception {
        town.data = Copies.of(town.data, folder);
        Files.delete(town.data.resolve("store/index.mv.db"));
        town.start();
        assertArrayEquals(receipt, client().send(last, TransferMonitor.NONE).answer());
        town.hub.close();
    }
}
