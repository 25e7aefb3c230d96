package org.laurea.hub.internal.filing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.Signature;
import org.laurea.core.seal.Suite;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.hub.internal.filing.Filer.Answer;
import org.laurea.hub.internal.ledger.HubLedger;
import org.laurea.hub.internal.web.Problem;
import org.laurea.hub.internal.web.ProblemKind;
import org.laurea.sync.PackageId;
import org.laurea.sync.pack.SealedPackage;
import org.laurea.sync.receipt.HubAnswer;
import org.laurea.sync.receipt.Receipt;
import org.laurea.sync.receipt.ReceiptVerifier;
import org.laurea.testkit.MemoryStore;
import org.laurea.testkit.seal.PlainAccount;

/** A hub below hands packages on and asks for the signature under its receipts. */
class FromBelowTest {

    private static final Holder BELOW = new Holder("36100", Role.HUB, "below");

    private final MemoryStore store = new MemoryStore();
    private final PlainAccount below = new PlainAccount(BELOW, Suite.SM);
    @TempDir
    Path folder;
    private FilingBench bench;
    private Filer filer;
    private Countersigner countersigner;
    private TrustAnchors anchors;

    @BeforeEach
    void open() throws Exception {
        bench = new FilingBench(folder, store);
        filer = bench.filer();
        anchors = PlainAccount.anchors(bench.hub, bench.operator, bench.leader, below);
        HubKeys keys = HubKeys.of(bench.hub, bench.seals);
        ReceiptBook receipts = new ReceiptBook(store, new HubLedger(store, bench.seals),
                new ReceiptSigner(keys, bench.seals, null, bench.missed::add), bench.seals, bench.clock);
        countersigner = new Countersigner(store, receipts, keys, bench.seals, () -> anchors, bench.clock);
    }

    private Answer handOn(SealedPackage pack) throws Exception {
        return filer.file(pack.label().id(), BELOW, pack.manifest());
    }

    /** The receipt that the hub below has signed for a package that is filed here. */
    private byte[] receiptBelow(byte[] here) throws Exception {
        Receipt own = (Receipt) HubAnswer.read(bench.seals.contentOf(here));
        Receipt theirs = new Receipt(BELOW.unit(), own.id(), own.kind(), own.batch(), own.received(), own.place(),
                own.recordsRoot(), own.results(), own.timeliness(), own.due());
        return bench.seals.sign(theirs.bytes(), List.of(below), bench.clock.instant());
    }

    @Test
    void whatItsLeaderAuthorisedByACodeThereIsFiledHere() throws Exception {
        SealedPackage pack = bench.arrived(bench.rows.subList(0, 5), Optional.of(new PackageId("ab".repeat(32))),
                Optional.of("123456"), bench.operator);
        assertInstanceOf(Answer.Filed.class, handOn(pack));
        assertInstanceOf(Answer.Known.class, handOn(pack));
        SealedPackage gap = bench.arrived(bench.rows.subList(5, 9), Optional.of(new PackageId("cd".repeat(32))),
                Optional.of("123456"), bench.operator);
        assertEquals(ProblemKind.WRONG_PREVIOUS, assertThrows(Problem.class, () -> handOn(gap)).kind());
    }

    @Test
    void anUnauthorisedPackageIsNotFiledFromBelowEither() throws Exception {
        SealedPackage pack = bench.arrived(bench.rows.subList(0, 5), Optional.empty(), Optional.empty(),
                bench.operator);
        assertEquals(ProblemKind.NOT_AUTHORISED, assertThrows(Problem.class, () -> handOn(pack)).kind());
    }

    @Test
    void aReceiptIsSignedOnceAndOnlyForWhatIsFiledHere() throws Exception {
        SealedPackage pack = bench.arrived(bench.rows.subList(0, 5), Optional.empty(), Optional.empty(),
                bench.operator, bench.leader);
        PackageId id = pack.label().id();
        byte[] signed = receiptBelow(handOn(pack).signed());
        byte[] first = countersigner.countersign(id, BELOW, signed);
        List<Signature> counter = new ReceiptVerifier(bench.seals).verify(first, anchors, bench.clock.instant())
                .signed().signatures().get(0).countersignatures();
        assertEquals(List.of("11000"), counter.stream().map(one -> one.holder().unit()).toList());
        long entries = store.head().orElseThrow().sequence();
        assertArrayEquals(first, countersigner.countersign(id, BELOW, signed));
        assertEquals(entries, store.head().orElseThrow().sequence());
        Holder other = new Holder("36200", Role.HUB, "other");
        assertEquals(ProblemKind.WRONG_UNIT,
                assertThrows(Problem.class, () -> countersigner.countersign(id, other, signed)).kind());
        PackageId unknown = new PackageId("ef".repeat(32));
        assertEquals(ProblemKind.NOT_FOUND,
                assertThrows(Problem.class, () -> countersigner.countersign(unknown, BELOW, signed)).kind());
    }
}
