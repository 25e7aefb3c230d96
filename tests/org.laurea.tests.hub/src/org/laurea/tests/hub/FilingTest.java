package org.laurea.tests.hub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.RecordStores;
import org.laurea.core.store.StoreRequest;
import org.laurea.office.filing.Approval;
import org.laurea.office.filing.FilingException;
import org.laurea.office.filing.FilingSummary;
import org.laurea.sync.client.ClientSettings;
import org.laurea.sync.client.Delivery;
import org.laurea.sync.client.HubClient;
import org.laurea.sync.client.HubException;
import org.laurea.sync.client.LedgerReport;
import org.laurea.sync.client.LedgerWatch;
import org.laurea.sync.client.TransferMonitor;
import org.laurea.sync.ledger.TreeHead;
import org.laurea.sync.pack.Authorisation;
import org.laurea.sync.pack.SealedPackage;
import org.laurea.sync.receipt.Receipt;
import org.laurea.sync.receipt.ReceiptVerifier;
import org.laurea.sync.receipt.Refusal;
import org.laurea.sync.receipt.VerifiedAnswer;
import org.laurea.sync.wire.Paths;
import org.laurea.sync.wire.ProblemType;

/** A unit files with a hub over TLS. */
@TestInstance(Lifecycle.PER_CLASS)
class FilingTest {

    private Path folder;
    private Town town;

    @BeforeAll
    void build(@TempDir Path place) throws Exception {
        folder = place;
        town = new Town(folder);
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

    private VerifiedAnswer verified(byte[] signed) throws Exception {
        return new ReceiptVerifier(Installed.one(Seals.class)).verify(signed, town.authority.anchors(), Instant.now());
    }

    private HubClient client() throws Exception {
        return new HubClient(town.hub.address(), Tls.of(town.operator, town.authority.anchors()),
                ClientSettings.OF_THE_PROTOCOL.withAttempts(1), new Random(1), time -> {}, Clock.systemUTC());
    }

    @Test
    void aPackageIsFiledOnceAndItsReceiptProvesIt() throws Exception {
        Records records = Records.of(320, 0, 1);
        SealedPackage pack = Parcel.of(town, records.part(0, 300)).pack();
        Delivery first = client().send(pack, TransferMonitor.NONE);
        assertTrue(first.isFiled());
        Receipt receipt = (Receipt) verified(first.answer()).answer();
        assertEquals(pack.label().id(), receipt.id());
        assertEquals(300, receipt.batch().records());
        assertNotNull(verified(first.answer()).signed().signatures().get(0).stamped());
        assertArrayEquals(first.answer(), client().send(pack, TransferMonitor.NONE).answer());
        assertArrayEquals(first.answer(), client().receipt(pack.label().id()).orElseThrow());

        SealedPackage next = Parcel.of(town, records.part(300, 320)).after(pack.label().id()).pack();
        assertTrue(client().send(next, TransferMonitor.NONE).isFiled());
        LedgerReport report = new LedgerWatch(Installed.one(Seals.class)).compare(client().head(receipt.place().size()),
                Optional.of(new TreeHead("11000", receipt.place().size(), receipt.place().root(), Instant.EPOCH)),
                "11000", town.authority.anchors(), Instant.now());
        assertEquals(LedgerReport.State.CONSISTENT, report.state());
    }

    @Test
    void whatIsFiledIsThereAfterARestartAndTheSameReceiptWithIt() throws Exception {
        SealedPackage pack = Parcel.of(town, Records.of(40, 0, 3)).pack();
        byte[] receipt = client().send(pack, TransferMonitor.NONE).answer();
        town.hub.close();
        try (RecordStore store = Installed.one(RecordStores.class)
                .open(StoreRequest.of(town.data))) {
            assertEquals(1, store.batches().size());
            assertEquals(BatchState.FILED, store.batches().get(0).state());
            assertEquals(40, store.batches().get(0).records());
        }
        town.start();
        assertArrayEquals(receipt, client().send(pack, TransferMonitor.NONE).answer());
    }

    @Test
    void aHubRestoredFromAnOlderBackupIsFoundOutAndRefilled() throws Exception {
        Records records = Records.of(30, 0, 8);
        SealedPackage first = Parcel.of(town, records.part(0, 10)).pack();
        client().send(first, TransferMonitor.NONE);
        town.hub.close();
        Path backup = town.data;
        town.data = Copies.of(backup, folder);
        town.start();
        SealedPackage second = Parcel.of(town, records.part(10, 30)).after(first.label().id()).pack();
        Receipt lost = (Receipt) verified(client().send(second, TransferMonitor.NONE).answer()).answer();
        town.hub.close();
        town.data = backup;
        town.start();
        TreeHead known = new TreeHead("11000", lost.place().size(), lost.place().root(), Instant.EPOCH);
        LedgerReport report = new LedgerWatch(Installed.one(Seals.class)).compare(client().head(known.size()),
                Optional.of(known), "11000", town.authority.anchors(), Instant.now());
        assertEquals(LedgerReport.State.LOST, report.state());
        assertTrue(Caller.text(town.caller(town.operator).get(Paths.METRICS)).contains("laurea_hub_gaps_total 1"));
        Receipt again = (Receipt) verified(client().send(second, TransferMonitor.NONE).answer()).answer();
        assertEquals(lost.place().entry().sequence(), again.place().entry().sequence());
    }

    @Test
    void anOfficeFillsWhatAHubLostThatWasRestoredFromAnOlderBackup() throws Exception {
        Records records = Records.of(40, 0, 14);
        try (Desk desk = Desk.of(town, Files.createTempDirectory(folder, "desk"))) {
            desk.file(town, records.part(0, 10));
            town.hub.close();
            Path backup = town.data;
            town.data = Copies.of(backup, folder);
            town.start();
            List<UUID> lost = List.of(desk.at(town).file(town, records.part(10, 20)),
                    desk.at(town).file(town, records.part(20, 30)));
            assertEquals(List.of(), desk.at(town).line().refill(TransferMonitor.NONE));
            town.hub.close();
            town.data = backup;
            town.start();

            Desk again = desk.at(town);
            assertEquals(LedgerReport.State.LOST, again.line().ledger().orElseThrow().state());
            UUID next = again.file(town, records.part(30, 40));
            assertEquals(List.of(), again.line().refill(TransferMonitor.NONE));
            assertEquals(LedgerReport.State.CONSISTENT, again.line().ledger().orElseThrow().state());
            for (UUID batch : List.of(lost.get(0), lost.get(1), next)) {
                assertEquals(BatchState.FILED, desk.store().batch(batch).orElseThrow().state());
                byte[] receipt = desk.filing().receipt(batch).orElseThrow();
                assertArrayEquals(receipt, client().receipt(verified(receipt).answer().id()).orElseThrow());
            }
        }
        town.hub.close();
        try (RecordStore store = Installed.one(RecordStores.class).open(StoreRequest.of(town.data))) {
            assertEquals(4, store.batches().size());
            assertTrue(store.batches().stream()
                    .allMatch(batch -> batch.state() == BatchState.FILED && batch.records() == 10));
        }
    }

    @Test
    void aBatchThatALeaderAuthorisedByACodeIsFiledAgainWithANewOneIfTheHubLostIt() throws Exception {
        try (Desk desk = Desk.of(town, Files.createTempDirectory(folder, "desk"))) {
            UUID batch = desk.checked(Records.of(10, 0, 15));
            fileByCode(desk, batch);
            FilingSummary summary = desk.filing().summary(batch);
            assertThrows(FilingException.class, () -> desk.line().requireUnfiled(summary));
            town.hub.close();
            town.open();

            Desk again = desk.at(town);
            HubException refused = assertThrows(HubException.class, () -> again.line().refill(TransferMonitor.NONE));
            assertEquals(ProblemType.AUTHORISATION, refused.problem().orElseThrow().type());
            again.line().requireUnfiled(summary);
            fileByCode(again, batch);
            assertEquals(BatchState.FILED, desk.store().batch(batch).orElseThrow().state());
            assertEquals(LedgerReport.State.CONSISTENT, again.line().ledger().orElseThrow().state());
            assertEquals(List.of(), again.line().refill(TransferMonitor.NONE));
        }
    }

    private void fileByCode(Desk desk, UUID batch) throws Exception {
        FilingSummary summary = desk.filing().summary(batch);
        desk.line().ask(summary.id(), "leader");
        Approval code = new Approval.Code(new Authorisation("leader", town.codes.get(0).digits()));
        desk.line().file(summary, code, Suite.SM, List.of(), TransferMonitor.NONE);
    }

    @Test
    void aBatchWithAMistakeIsRefusedAsAWholeWithItsPlace() throws Exception {
        SealedPackage pack = Parcel.of(town, Records.of(40, 0, 4).with("XB", "7")).pack();
        HttpResponse<byte[]> reply = town.caller(town.operator).file(pack);
        assertEquals(422, reply.statusCode(), Caller.text(reply));
        Refusal refusal = (Refusal) verified(reply.body()).answer();
        assertTrue(refusal.findings().stream().allMatch(finding -> finding.record() == 1), refusal::toString);
        assertTrue(refusal.findings().stream().anyMatch(finding -> finding.field().startsWith("XB")),
                refusal::toString);
        assertEquals(404, town.caller(town.operator).get(Paths.receipt(pack.label().id())).statusCode());
        SealedPackage good = Parcel.of(town, Records.of(40, 0, 4)).pack();
        assertEquals(201, town.caller(town.operator).file(good).statusCode());
    }

    @Test
    void aRecordThatIsFiledIsNotFiledAgainInAnotherBatch() throws Exception {
        Records records = Records.of(10, 0, 5);
        SealedPackage pack = Parcel.of(town, records).pack();
        assertEquals(201, town.caller(town.operator).file(pack).statusCode());
        SealedPackage again = Parcel.of(town, records.part(0, 3))
                .after(pack.label().id()).pack();
        HttpResponse<byte[]> reply = town.caller(town.operator).file(again);
        assertEquals(422, reply.statusCode(), Caller.text(reply));
        assertEquals(3, ((Refusal) verified(reply.body()).answer()).findings().size());
    }

    @Test
    void theLeaderAuthorisesByACode() throws Exception {
        Parcel parcel = Parcel.of(town, Records.of(10, 0, 6));
        client().requestAuthorisation(parcel.pack().label().id(), "leader");
        SealedPackage pack = parcel.withCode(town.codes.get(0).digits()).pack();
        assertEquals(town.codes.get(0).id(), pack.label().id().hex());
        assertTrue(client().send(pack, TransferMonitor.NONE).isFiled());
    }

    @Test
    void theHubTellsWhoItIsAndHowItDoes() throws Exception {
        Caller anybody = town.caller(town.leader);
        assertEquals(200, anybody.get(Paths.HEALTH).statusCode());
        assertEquals(200, anybody.get(Paths.OPENAPI).statusCode());
        assertEquals("11000", client().identity().hub());
        String metrics = Caller.text(anybody.get(Paths.METRICS));
        assertTrue(metrics.contains("laurea_hub_requests_total{route=\"/health\",method=\"GET\",status=\"200\"} 1"),
                metrics);
    }
}
