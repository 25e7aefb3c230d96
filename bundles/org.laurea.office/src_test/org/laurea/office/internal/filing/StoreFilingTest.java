package org.laurea.office.internal.filing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.store.BatchState;
import org.laurea.core.text.Language;
import org.laurea.office.filing.Filing;
import org.laurea.office.filing.FilingException;
import org.laurea.office.filing.FilingSummary;
import org.laurea.office.filing.LastTry;
import org.laurea.office.filing.OutboxItem;
import org.laurea.sync.pack.OpenedPackage;
import org.laurea.sync.pack.PackageOpener;
import org.laurea.sync.pack.PackedFile;
import org.laurea.sync.pack.SealedPackage;
import org.laurea.testkit.seal.PlainAccount;

/** The way of a batch to its receipt, each step once and each where it must not be taken. */
class StoreFilingTest {

    @TempDir
    Path folder;

    private Town town;
    private Filing filing;

    @BeforeEach
    void build() throws Exception {
        town = new Town(folder);
        filing = town.filing;
    }

    private OutboxItem packed() throws Exception {
        return filing.pack(filing.summary(Town.BATCH), town.order());
    }

    @Test
    void whatIsSentIsWhatTheSummaryShowed() throws Exception {
        town.accept(1, "XM-");
        FilingSummary summary = filing.summary(Town.BATCH);
        OutboxItem item = filing.pack(summary, town.order());
        assertEquals(summary.id(), item.id());
        assertEquals(BatchState.AUTHORISED, town.batch().state());
        try (SealedPackage sealed = filing.open(item)) {
            OpenedPackage opened = new PackageOpener(town.seals).open(sealed.manifest(), town.hub,
                    PlainAccount.anchors(town.operator), Town.NOW);
            String content = new String(opened.read(PackedFile.CONTENT, sealed, town.seals).readAllBytes());
            assertEquals(5, content.lines().count(), content);
            assertTrue(
                    content.endsWith(
                            "{\"accepted\":{\"field\":\"XM\",\"reason\":\"seen\",\"record\":2,\"rule\":\"XM-09\"}}\n"),
                    content);
        }
    }

    @Test
    void aWarningOfATextThatIsGoneSaysNothing() throws Exception {
        FilingSummary before = filing.summary(Town.BATCH);
        town.accept(0, "another text");
        assertEquals(before.id(), filing.summary(Town.BATCH).id());
        town.accept(0, "XM-");
        assertNotEquals(before.id(), filing.summary(Town.BATCH).id());
    }

    @Test
    void whyAPackageWaitsIsToldUntilItIsGone() throws Exception {
        OutboxItem item = filing.handOn(packed());
        assertTrue(item.failed().isEmpty());
        filing.failed(item, language -> language == Language.ZH ? "zh: a\nb" : "en: no network");
        LastTry last = filing.outbox().get(0).failed().orElseThrow();
        assertEquals(Town.NOW, last.when());
        assertEquals("zh: a\nb", last.why().in(Language.ZH));
        assertEquals("en: no network", last.why().in(Language.EN));
        filing.pack(filing.summary(Town.BATCH), town.order());
        assertTrue(filing.outbox().get(0).failed().isEmpty(), "a new package has no past");
    }

    @Test
    void aNoteThatIsTornIsNone() throws Exception {
        OutboxItem item = packed();
        filing.failed(item, language -> "why");
        Files.writeString(item.folder().resolveSibling(Town.BATCH + ".try"), "when=yest");
        assertTrue(filing.outbox().get(0).failed().isEmpty());
    }

    @Test
    void onlyAVerifiedReceiptFiles() throws Exception {
        FilingSummary summary = filing.summary(Town.BATCH);
        OutboxItem item = filing.handOn(packed());
        assertEquals(BatchState.SENT, item.batch().state());
        assertEquals(List.of(item), filing.outbox());
        byte[] receipt = town.receipt(summary, "ab");
        filing.take(town.verified(receipt), receipt);
        assertEquals(BatchState.FILED, town.batch().state());
        assertArrayEquals(receipt, filing.receipt(Town.BATCH).orElseThrow());
        assertTrue(filing.outbox().isEmpty());
        assertFalse(Files.exists(item.folder()));
        assertEquals(summary.id(), filing.last("10001").orElseThrow().id());
        assertTrue(filing.last("10002").isEmpty());
        long entries = town.store.head().orElseThrow().sequence();
        filing.take(town.verified(receipt), receipt);
        assertEquals(entries, town.store.head().orElseThrow().sequence());
    }

    @Test
    void aPackageThatIsFiledIsKeptForAHubThatLosesIt() throws Exception {
        FilingSummary summary = filing.summary(Town.BATCH);
        OutboxItem sent = filing.handOn(packed());
        byte[] manifest = Files.readAllBytes(sent.folder().resolve("manifest.p7m"));
        byte[] first = town.receipt(summary, "ab");
        filing.take(town.verified(first), first);
        OutboxItem kept = filing.filed().get(0);
        assertEquals(sent.id(), kept.id());
        try (SealedPackage sealed = filing.open(kept)) {
            assertArrayEquals(manifest, sealed.manifest());
        }
        byte[] second = town.receipt(summary, "cd");
        filing.take(town.verified(second), second);
        assertEquals(BatchState.FILED, town.batch().state());
        assertArrayEquals(second, filing.receipt(Town.BATCH).orElseThrow());
        assertEquals(List.of(sent.id()), filing.filed().stream().map(OutboxItem::id).toList());
    }

    @Test
    void aRefusedBatchIsADraftAgain() throws Exception {
        FilingSummary summary = filing.summary(Town.BATCH);
        filing.handOn(packed());
        byte[] refusal = town.refusal(summary);
        filing.take(town.verified(refusal), refusal);
        assertEquals(BatchState.DRAFT, town.batch().state());
        assertArrayEquals(refusal, filing.refusal(Town.BATCH).orElseThrow());
        assertTrue(filing.outbox().isEmpty());
        assertTrue(filing.filed().isEmpty());
    }

    @Test
    void theAnswerToAnotherPackageIsNotTaken() throws Exception {
        FilingSummary summary = filing.summary(Town.BATCH);
        byte[] receipt = town.receipt(summary, "ab");
        assertThrows(FilingException.class, () -> filing.take(town.verified(receipt), receipt));
        assertEquals(BatchState.CHECKED, town.batch().state());
    }

    @Test
    void aBatchThatChangedIsNotFiledAsTheLeaderSawIt() throws Exception {
        FilingSummary summary = filing.summary(Town.BATCH);
        town.accept(2, "XM-");
        assertThrows(FilingException.class, () -> filing.pack(summary, town.order()));
        assertEquals(BatchState.CHECKED, town.batch().state());
        OutboxItem item = packed();
        town.restate(BatchState.DRAFT);
        assertThrows(FilingException.class, () -> filing.handOn(item));
        assertTrue(filing.outbox().isEmpty());
    }

    @Test
    void whatDidNotLeaveTheHouseCanBeTakenBack() throws Exception {
        OutboxItem item = packed();
        filing.discard(item);
        assertEquals(BatchState.CHECKED, town.batch().state());
        OutboxItem sent = filing.handOn(packed());
        assertThrows(FilingException.class, () -> filing.discard(sent));
        assertTrue(Files.exists(sent.folder()));
    }

    @Test
    void aLostPackageIsPackedAgainUnderTheSameId() throws Exception {
        OutboxItem first = filing.handOn(packed());
        new Outbox(folder.resolve("outbox")).remove(Town.BATCH);
        assertTrue(filing.outbox().isEmpty());
        OutboxItem again = filing.handOn(packed());
        assertEquals(first.id(), again.id());
        assertEquals(2, town.store.documents(Town.BATCH, FilingStore.MANIFEST).size());
    }

    @Test
    void aStickHasTheSamePackage() throws Exception {
        OutboxItem item = packed();
        Path file = folder.resolve("stick.zip");
        filing.export(item, file);
        assertEquals(BatchState.SENT, town.batch().state());
        try (SealedPackage stick = SealedPackage.open(file);
                SealedPackage box = filing.open(item)) {
            assertArrayEquals(box.manifest(), stick.manifest());
            assertEquals(item.id(), stick.label().id());
        }
    }
}
