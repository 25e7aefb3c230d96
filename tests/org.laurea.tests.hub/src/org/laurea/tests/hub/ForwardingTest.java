package org.laurea.tests.hub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.hub.RunningHub;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Signature;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.RecordStores;
import org.laurea.core.store.StoreRequest;
import org.laurea.office.amendment.Wish;
import org.laurea.office.filing.Approval;
import org.laurea.sync.PackageId;
import org.laurea.sync.client.ClientSettings;
import org.laurea.sync.client.FeedVerifier;
import org.laurea.sync.client.HubClient;
import org.laurea.sync.client.TransferMonitor;
import org.laurea.sync.pack.SealedPackage;
import org.laurea.sync.receipt.ReceiptVerifier;
import org.laurea.sync.wire.FeedItem;
import org.laurea.sync.wire.FeedPage;
import org.laurea.sync.wire.Paths;

/** What a hub files goes on to the hub above; its signature comes back by the feed. */
@TestInstance(Lifecycle.PER_CLASS)
class ForwardingTest {

    private static final String ANOTHER = "\u5f20\u4e09\u4e30";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Town town;
    private Person province;
    private RunningHub above;
    private Path aboveData;

    @BeforeAll
    void build(@TempDir Path folder) throws Exception {
        town = new Town(folder);
        province = Person.of(new Holder("36000", Role.HUB, "Province"), folder.resolve("people"), town.authority);
    }

    @BeforeEach
    void open() throws Exception {
        aboveData = Files.createTempDirectory(town.folder, "above");
        above = town.start(aboveData, province, null);
        town.data = Files.createTempDirectory(town.folder, "below");
        town.hub = town.start(town.data, town.hubKeys, above.address());
    }

    @AfterEach
    void shut() {
        town.hub.close();
        above.close();
    }

    @AfterAll
    void leave() {
        town.close();
    }

    private HubClient client() throws Exception {
        return client(town.operator);
    }

    private HubClient client(Person caller) throws Exception {
        return new HubClient(town.hub.address(), Tls.of(caller, town.authority.anchors()),
                ClientSettings.OF_THE_PROTOCOL.withAttempts(1), new Random(1), time -> {}, Clock.systemUTC());
    }

    /** Asks again and again, as a client does, until so much has come down. */
    private List<FeedItem> feed(int expected) throws Exception {
        return feed(town.operator, expected);
    }

    private List<FeedItem> feed(Person caller, int expected) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        HubClient client = client(caller);
        while (true) {
            FeedPage page = new FeedVerifier(Installed.one(Seals.class)).verify(client.feed(0), caller.holder().unit(),
                    0,
                    town.authority.anchors(), Instant.now());
            if (page.items().size() >= expected || Instant.now().isAfter(end)) {
                return page.items();
            }
            Thread.onSpinWait();
        }
    }

    private List<Signature> countersignatures(byte[] receipt) throws Exception {
        return new ReceiptVerifier(Installed.one(Seals.class)).verify(receipt, town.authority.anchors(),
                Instant.now()).signed().signatures().get(0).countersignatures();
    }

    private long filed(Path data) throws Exception {
        try (RecordStore store = Installed.one(RecordStores.class).open(StoreRequest.of(data))) {
            return store.batches().stream().filter(batch -> batch.state() == BatchState.FILED)
                    .mapToLong(Batch::records).sum();
        }
    }

    @Test
    void theHubAboveFilesTheSameAndSignsTheReceipt() throws Exception {
        SealedPackage pack = Parcel.of(town, Records.of(30, 0, 11)).pack();
        byte[] receipt = client().send(pack, TransferMonitor.NONE).answer();
        FeedItem item = feed(1).get(0);
        assertEquals(pack.label().id().hex(), item.name());
        assertEquals(List.of("36000"),
                countersignatures(item.document()).stream().map(one -> one.holder().unit()).toList());
        assertArrayEquals(receipt, client().receipt(pack.label().id()).orElseThrow());
        above.close();
        assertEquals(30, filed(aboveData));
        above = town.start(aboveData, province, null);
        assertEquals("wrong-role", Caller.reason(town.caller(town.operator).send("POST",
                Paths.countersignature(pack.label().id()), receipt)));
    }

    @Test
    void anOfficeTakesTheCountersignedReceiptOverOnce() throws Exception {
        try (Desk desk = Desk.of(town, Files.createTempDirectory(town.folder, "desk"))) {
            UUID batch = desk.file(town, Records.of(10, 0, 13));
            assertEquals(List.of(), countersignatures(desk.filing().receipt(batch).orElseThrow()));
            feed(1);
            assertEquals(1, desk.line().collect());
            assertEquals(1, countersignatures(desk.filing().receipt(batch).orElseThrow()).size());
            assertEquals(0, desk.line().collect());
            assertEquals(BatchState.FILED, desk.store().batch(batch).orElseThrow().state());
        }
    }

    @Test
    void whatWasFiledWhileTheHubAboveWasAwayGoesUpLaterInOrder() throws Exception {
        Records records = Records.of(20, 0, 12);
        above.close();
        SealedPackage first = Parcel.of(town, records.part(0, 10)).pack();
        client().send(first, TransferMonitor.NONE);
        SealedPackage second = Parcel.of(town, records.part(10, 20)).after(first.label().id()).pack();
        client().send(second, TransferMonitor.NONE);
        town.hub.close();
        above = town.start(aboveData, province, null);
        town.hub = town.start(town.data, town.hubKeys, above.address());
        assertEquals(List.of(first.label().id().hex(), second.label().id().hex()),
                feed(2).stream().map(FeedItem::name).toList());
        above.close();
        assertEquals(20, filed(aboveData));
        assertTrue(Files.walk(town.data.resolve("files")).noneMatch(Files::isRegularFile));
    }

    @Test
    void errataGoUpTooAndTheDecisionBelowCounts() throws Exception {
        try (Desk desk = Desk.of(town, Files.createTempDirectory(town.folder, "desk"));
                Desk office = Desk.of(town, Files.createTempDirectory(town.folder, "office"), town.official)) {
            Records records = Records.of(10, 0, 14);
            send(desk, desk.checked(records), town.leader);
            int number = desk.store().batches().get(0).type().indexOf("certificateNumber");
            Wish wish = new Wish(records.rows().get(4).get(number), "", new TreeMap<>(Map.of("XM", ANOTHER)),
                    "wrong character");
            PackageId asked = send(desk, desk.amending().errata(List.of(wish)).batch().orElseThrow(), town.leader);
            send(office, office.amending().decision("11000", asked, true, "seen").batch().orElseThrow(), town.head);
            assertEquals(List.of(FeedItem.DECISION, FeedItem.RECEIPT, FeedItem.RECEIPT),
                    feed(3).stream().map(FeedItem::kind).sorted().toList());
            assertEquals(1 + 2, desk.line().collect());
            assertEquals(List.of(FeedItem.RECEIPT), feed(town.official, 1).stream().map(FeedItem::kind).toList());
        }
        town.hub.close();
        above.close();
        for (Path data : List.of(town.data, aboveData)) {
            assertEquals(1, named(data));
        }
    }

    private static PackageId send(Desk desk, UUID batch, Person leader) throws Exception {
        return desk.line().file(desk.filing().summary(batch),
                new Approval.Signed(leader.ring().signing(Suite.SM).orElseThrow()), Suite.SM, List.of(),
                TransferMonitor.NONE).answer().answer().id();
    }

    /** How many degrees of the other name a hub has. */
    private static long named(Path data) throws Exception {
        try (RecordStore store = Installed.one(RecordStores.class).open(StoreRequest.of(data))) {
            return store.find(ANOTHER, 10).size();
        }
    }
}
