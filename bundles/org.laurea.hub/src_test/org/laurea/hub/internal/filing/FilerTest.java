package org.laurea.hub.internal.filing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.seal.SealException;
import org.laurea.core.store.BatchState;
import org.laurea.core.text.Localized;
import org.laurea.hub.internal.filing.Filer.Answer;
import org.laurea.hub.internal.web.Problem;
import org.laurea.hub.internal.web.ProblemKind;
import org.laurea.sync.pack.SealedPackage;
import org.laurea.sync.receipt.HubAnswer;
import org.laurea.sync.receipt.Receipt;
import org.laurea.sync.receipt.ReceiptVerifier;
import org.laurea.sync.receipt.Refusal;
import org.laurea.sync.receipt.Timeliness;
import org.laurea.testkit.MemoryStore;

class FilerTest {

    private static final Optional<String> NO_CODE = Optional.empty();

    private final MemoryStore store = new MemoryStore();
    @TempDir
    Path folder;
    private FilingBench bench;
    private Filer filer;

    @BeforeEach
    void open() throws Exception {
        bench = new FilingBench(folder, store);
        filer = bench.filer();
    }

    private SealedPackage signed(List<List<String>> rows) throws Exception {
        return bench.arrived(rows, Optional.empty(), NO_CODE, bench.operator, bench.leader);
    }

    private Answer file(SealedPackage pack) throws Exception {
        return filer.file(pack.label().id(), bench.caller(), pack.manifest());
    }

    private ProblemKind refusal(SealedPackage pack) {
        return assertThrows(Problem.class, () -> file(pack)).kind();
    }

    private HubAnswer verified(byte[] signed) throws Exception {
        return new ReceiptVerifier(bench.seals).verify(signed, bench.anchors, bench.clock.instant()).answer();
    }

    @Test
    void whatIsFiledIsInTheStoreAndTheReceiptProvesIt() throws Exception {
        SealedPackage pack = signed(bench.rows);
        Answer answer = assertInstanceOf(Answer.Filed.class, file(pack));
        Receipt receipt = (Receipt) verified(answer.signed());
        assertEquals(60, receipt.results().get(0).to());
        assertEquals(Timeliness.LATE, receipt.timeliness());
        assertEquals(BatchState.FILED, store.batches().get(0).state());
        List<List<String>> kept = new ArrayList<>();
        store.records(store.batches().get(0).id(), record -> kept.add(record.values()));
        assertEquals(bench.rows, kept);
        assertFalse(bench.chunks.has(pack.chunks().get(0).hash()));
    }

    @Test
    void askingAgainGivesTheSameBytesAndChangesNothing() throws Exception {
        SealedPackage pack = signed(bench.rows);
        byte[] first = file(pack).signed();
        long entries = store.head().orElseThrow().sequence();
        assertArrayEquals(first, assertInstanceOf(Answer.Known.class, file(pack)).signed());
        SealedPackage sealedAnew = signed(bench.rows);
        assertArrayEquals(first, assertInstanceOf(Answer.Known.class, file(sealedAnew)).signed());
        assertArrayEquals(first, filer.receipt(pack.label().id(), bench.caller()).orElseThrow());
        assertEquals(entries, store.head().orElseThrow().sequence());
    }

    @Test
    void aReceiptThatAProcessOwedIsSignedByTheNextForTheSameEntry() throws Exception {
        SealedPackage pack = signed(bench.rows);
        Filer dying = bench.dying();
        assertThrows(IllegalStateException.class,
                () -> dying.file(pack.label().id(), bench.caller(), pack.manifest()));
        long entry = store.head().orElseThrow().sequence();
        bench.filer().mend();
        Receipt receipt = (Receipt) verified(filer.receipt(pack.label().id(), bench.caller()).orElseThrow());
        assertEquals(entry, receipt.place().entry().sequence());
        assertArrayEquals(filer.receipt(pack.label().id(), bench.caller()).orElseThrow(), file(pack).signed());
    }

    @Test
    void noReceiptWaitsForATimeStampThatCannotBeHad() throws Exception {
        bench.stamper = (suite, digest) -> {
            throw new SealException(SealException.Fault.UNREACHABLE, Localized.verbatim("nobody answers"));
        };
        filer = bench.filer();
        assertInstanceOf(Receipt.class, verified(file(signed(bench.rows)).signed()));
        assertEquals(1, bench.missed.size());
    }

    @Test
    void oneMistakeRefusesAllAndKeepsNothing() throws Exception {
        List<List<String>> rows = new ArrayList<>(bench.rows);
        List<String> wrong = new ArrayList<>(rows.get(4));
        wrong.set(0, "");
        rows.set(4, wrong);
        Answer answer = assertInstanceOf(Answer.Refused.class, file(signed(rows)));
        Refusal refusal = (Refusal) verified(answer.signed());
        assertTrue(refusal.findings().stream().allMatch(finding -> finding.record() == 5), refusal::toString);
        assertEquals(Optional.empty(), store.head());
    }

    @Test
    void packagesOfAUnitFollowEachOther() throws Exception {
        SealedPackage first = signed(bench.rows.subList(0, 20));
        file(first);
        assertEquals(ProblemKind.WRONG_PREVIOUS, refusal(signed(bench.rows.subList(20, 40))));
        SealedPackage next = bench.arrived(bench.rows.subList(20, 40), Optional.of(first.label().id()), NO_CODE,
                bench.operator, bench.leader);
        assertInstanceOf(Answer.Filed.class, file(next));
    }

    @Test
    void aLeaderHasToAgreeToExactlyThis() throws Exception {
        List<List<String>> rows = bench.rows.subList(0, 5);
        assertEquals(ProblemKind.NOT_AUTHORISED,
                refusal(bench.arrived(rows, Optional.empty(), NO_CODE, bench.operator)));
        SealedPackage other = bench.pack(bench.rows.subList(5, 9), Optional.empty(), NO_CODE, bench.operator);
        bench.desk.issue(FilingBench.UNIT, "leader", other.label().id());
        Optional<String> digits = Optional.of(bench.codes.get(0).digits());
        assertEquals(ProblemKind.CODE_UNKNOWN,
                refusal(bench.arrived(rows, Optional.empty(), digits, bench.operator)));
        SealedPackage meant = bench.arrived(bench.rows.subList(5, 9), Optional.empty(), digits, bench.operator);
        assertInstanceOf(Answer.Filed.class, file(meant));
    }

    @Test
    void whoCallsAndWhoSignsAreOfTheUnit() throws Exception {
        SealedPackage pack = signed(bench.rows.subList(0, 5));
        assertEquals(ProblemKind.WRONG_UNIT, assertThrows(Problem.class,
                () -> filer.file(pack.label().id(), bench.foreignCaller(), pack.manifest())).kind());
        assertEquals(ProblemKind.WRONG_UNIT,
                refusal(bench.arrived(bench.rows.subList(0, 5), Optional.empty(), NO_CODE, bench.stranger)));
        assertEquals(Optional.empty(), filer.receipt(pack.label().id(), bench.foreignCaller()));
    }

    @Test
    void aPackageWithoutAllItsPiecesWaits() throws Exception {
        SealedPackage pack = bench.pack(bench.rows, Optional.empty(), NO_CODE, bench.operator, bench.leader);
        assertEquals(pack.chunks().stream().map(chunk -> chunk.hash()).toList(),
                filer.missing(pack.label().id(), bench.caller(), pack.manifest()));
        assertEquals(ProblemKind.CHUNKS_MISSING, refusal(pack));
        SealedPackage arrived = signed(bench.rows);
        assertEquals(List.of(), filer.missing(arrived.label().id(), bench.caller(), arrived.manifest()));
    }
}
