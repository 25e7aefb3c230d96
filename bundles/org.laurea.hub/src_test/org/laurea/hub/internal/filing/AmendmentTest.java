package org.laurea.hub.internal.filing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.hub.internal.filing.Filer.Answer;
import org.laurea.hub.internal.web.Problem;
import org.laurea.hub.internal.web.ProblemKind;
import org.laurea.sync.PackageId;
import org.laurea.sync.PackageKind;
import org.laurea.sync.content.ContentLine;
import org.laurea.sync.content.ContentLine.Correction;
import org.laurea.sync.content.ContentLine.Decision;
import org.laurea.sync.content.ContentLine.Replacement;
import org.laurea.sync.content.ContentLine.Revocation;
import org.laurea.sync.pack.SealedPackage;
import org.laurea.sync.receipt.DecisionVerifier;
import org.laurea.sync.receipt.HubAnswer;
import org.laurea.sync.receipt.HubFinding;
import org.laurea.sync.receipt.Receipt;
import org.laurea.sync.receipt.ReceiptVerifier;
import org.laurea.sync.receipt.RecordResult;
import org.laurea.sync.receipt.Refusal;
import org.laurea.sync.receipt.Timeliness;
import org.laurea.sync.wire.FeedItem;
import org.laurea.testkit.MemoryStore;

/** What was filed is corrected and revoked, at once or when the office has decided so. */
class AmendmentTest {

    private static final String ANOTHER = "\u5f20\u4e09";

    private final MemoryStore store = new MemoryStore();
    private final List<List<String>> filed = new ArrayList<>();
    @TempDir
    Path folder;
    private FilingBench bench;
    private Filer filer;
    private SealedPackage first;
    private byte[] receipt;
    private Optional<PackageId> newest = Optional.empty();

    @BeforeEach
    void file() throws Exception {
        bench = new FilingBench(folder, store);
        filer = bench.filer();
        filed.addAll(bench.rows.subList(0, 10));
        first = bench.arrived(filed, Optional.empty(), Optional.empty(), bench.operator, bench.leader);
        receipt = filer.file(first.label().id(), bench.caller(), first.manifest()).signed();
        newest = Optional.of(first.label().id());
    }

    private static int field(String code) {
        return new RegularDegrees().recordType().indexOf(code);
    }

    private String number(int row) {
        return filed.get(row).get(field("XWZSBH"));
    }

    private String now(int row, String code) throws Exception {
        List<String> texts = new ArrayList<>();
        store.records(first.label().id().changeSet(), record -> texts.add(record.values().get(field(code))));
        return texts.get(row);
    }

    private Correction correction(int row, String code, String after) {
        TreeMap<String, Replacement> changes = new TreeMap<>();
        changes.put(code, new Replacement(filed.get(row).get(field(code)), after));
        return new Correction(number(row), "", changes, "typing error");
    }

    private SealedPackage ofUnit(PackageKind kind, ContentLine... lines) throws Exception {
        return bench.arrived(kind, List.of(lines), newest, bench.operator, bench.leader);
    }

    private HubAnswer send(SealedPackage pack, Holder caller) throws Exception {
        Answer answer = filer.file(pack.label().id(), caller, pack.manifest());
        HubAnswer said = new ReceiptVerifier(bench.seals)
                .verify(answer.signed(), bench.anchors, bench.clock.instant()).answer();
        if (said instanceof Receipt && caller.equals(bench.caller())) {
            newest = Optional.of(pack.label().id());
        }
        return said;
    }

    private HubAnswer amend(PackageKind kind, ContentLine... lines) throws Exception {
        return send(ofUnit(kind, lines), bench.caller());
    }

    private static List<String> rules(HubAnswer answer) {
        return assertInstanceOf(Refusal.class, answer).findings().stream().map(HubFinding::rule).distinct().toList();
    }

    private static List<String> statuses(HubAnswer answer) {
        return assertInstanceOf(Receipt.class, answer).results().stream().map(RecordResult::status).toList();
    }

    private static Holder official() {
        return new Holder("11000", Role.OPERATOR, "official");
    }

    private SealedPackage decision(HubAnswer about, boolean isApproved, Optional<PackageId> previous) throws Exception {
        return bench.arrived(PackageKind.DECISION, List.of(new Decision(about.id(), isApproved, "seen")), previous,
                bench.provincial, bench.head);
    }

    private static List<String> kinds(List<FeedItem> items) {
        return items.stream().map(FeedItem::kind).toList();
    }

    @Test
    void aFieldThatIsNoKeyIsCorrectedAtOnceAndTheReceiptOfTheFilingStays() throws Exception {
        SealedPackage errata = ofUnit(PackageKind.ERRATA, correction(2, "XZXM", ANOTHER));
        Receipt said = (Receipt) send(errata, bench.caller());
        assertEquals(List.of(RecordResult.CORRECTED), statuses(said));
        assertEquals(Optional.empty(), said.due());
        assertEquals(ANOTHER, now(2, "XZXM"));
        assertEquals(filed.get(3).get(field("XZXM")), now(3, "XZXM"));
        assertArrayEquals(receipt, filer.file(first.label().id(), bench.caller(), first.manifest()).signed());
        long entries = store.head().orElseThrow().sequence();
        assertEquals(said, send(errata, bench.caller()));
        assertEquals(entries, store.head().orElseThrow().sequence());
    }

    @Test
    void whatDoesNotFitIsRefusedWithItsPlaceAndNothingIsChanged() throws Exception {
        Correction wrong = new Correction(number(0), "",
                new TreeMap<>(Map.of("XZXM", new Replacement("x", "y"))), "typing error");
        long entries = store.head().orElseThrow().sequence();
        assertEquals(List.of("ERRATA-02"), rules(amend(PackageKind.ERRATA, correction(1, "XZXM", ANOTHER), wrong)));
        Correction unknown = new Correction(number(0), "",
                new TreeMap<>(Map.of("NOFIELD", new Replacement("", "y"))), "typing error");
        assertEquals(List.of("ERRATA-01"), rules(amend(PackageKind.ERRATA, unknown)));
        assertEquals(List.of("AMEND-03"), rules(amend(PackageKind.ERRATA, correction(1, "XZXM", ANOTHER),
                correction(1, "ZXXM", ANOTHER))));
        assertEquals(List.of("AMEND-01"),
                rules(amend(PackageKind.REVOCATION, new Revocation("1000142099999999", "", "20260620", "plagiarism"))));
        assertEquals(List.of("REVOKE-01"),
                rules(amend(PackageKind.REVOCATION, new Revocation(number(1), "", "20990101", "plagiarism"))));
        Refusal ruled = assertInstanceOf(Refusal.class,
                amend(PackageKind.ERRATA, correction(1, "XZXM", ANOTHER), correction(4, "XB", "7")));
        assertEquals(List.of(2L), ruled.findings().stream().map(HubFinding::record).distinct().toList());
        assertEquals(entries, store.head().orElseThrow().sequence());
    }

    @Test
    void recordsOfAnotherUnitAreNotFound() throws Exception {
        SealedPackage foreign = bench.arrived(PackageKind.ERRATA, List.of(correction(0, "XZXM", ANOTHER)),
                Optional.empty(), bench.stranger, bench.strangersLeader);
        assertEquals(List.of("AMEND-01"), rules(send(foreign, bench.foreignCaller())));
        assertEquals(filed.get(0).get(field("XZXM")), now(0, "XZXM"));
    }

    @Test
    void aKeyFieldWaitsUntilTheOfficeHasApproved() throws Exception {
        Receipt asked = (Receipt) amend(PackageKind.ERRATA, correction(5, "XM", ANOTHER));
        assertEquals(List.of(RecordResult.PENDING), statuses(asked));
        assertEquals(Optional.of("20260702"), asked.due());
        assertEquals(filed.get(5).get(field("XM")), now(5, "XM"));
        assertEquals(List.of(FeedItem.APPLICATION), kinds(bench.feed("11000")));
        assertEquals(List.of(), bench.feed(FilingBench.UNIT));
        assertEquals(List.of(RecordResult.DECIDED),
                statuses(send(decision(asked, true, Optional.empty()), official())));
        assertEquals(ANOTHER, now(5, "XM"));
        assertEquals(List.of(), bench.feed("11000"));
        FeedItem down = bench.feed(FilingBench.UNIT).get(0);
        assertEquals(FeedItem.DECISION, down.kind());
        assertEquals(asked.id(), new DecisionVerifier(bench.seals).verify(down.document(), bench.anchors,
                bench.clock.instant()).decision().about());
    }

    @Test
    void whatIsRejectedStaysAsItWasAndIsDecidedOnce() throws Exception {
        HubAnswer asked = amend(PackageKind.ERRATA, correction(5, "XM", ANOTHER));
        bench.clock.forward(Duration.ofDays(9));
        SealedPackage rejection = decision(asked, false, Optional.empty());
        Receipt late = (Receipt) send(rejection, official());
        assertEquals(Timeliness.LATE, late.timeliness());
        assertEquals(filed.get(5).get(field("XM")), now(5, "XM"));
        assertEquals(late, send(rejection, official()));
        assertEquals(List.of("DECISION-02"),
                rules(send(decision(asked, true, Optional.of(rejection.label().id())), official())));
    }

    @Test
    void onlyTheOfficeDecidesAndOnlyWhatWaits() throws Exception {
        HubAnswer asked = amend(PackageKind.ERRATA, correction(5, "XM", ANOTHER));
        SealedPackage own = bench.arrived(PackageKind.DECISION, List.of(new Decision(asked.id(), true, "seen")), newest,
                bench.operator, bench.leader);
        assertEquals(ProblemKind.WRONG_UNIT,
                assertThrows(Problem.class, () -> send(own, bench.caller())).kind());
        SealedPackage nothing = bench.arrived(PackageKind.DECISION,
                List.of(new Decision(first.label().id(), true, "seen")), Optional.empty(), bench.provincial,
                bench.head);
        assertEquals(List.of("DECISION-01"), rules(send(nothing, official())));
    }

    @Test
    void whatIsApprovedHasToFitStill() throws Exception {
        TreeMap<String, Replacement> both = new TreeMap<>(correction(5, "XM", ANOTHER).changes());
        both.putAll(correction(5, "XZXM", ANOTHER).changes());
        HubAnswer asked = amend(PackageKind.ERRATA, new Correction(number(5), "", both, "typing errors"));
        amend(PackageKind.ERRATA, correction(5, "XZXM", ANOTHER + ANOTHER));
        assertEquals(List.of("ERRATA-02"), rules(send(decision(asked, true, Optional.empty()), official())));
        assertEquals(List.of(RecordResult.DECIDED),
                statuses(send(decision(asked, false, Optional.empty()), official())));
    }

    @Test
    void aDegreeIsRevokedOnceAndItsNumberIsNotFiledAgain() throws Exception {
        Receipt said = (Receipt) amend(PackageKind.REVOCATION,
                new Revocation(number(7), "", "20260620", "plagiarism"));
        assertEquals(List.of(RecordResult.REVOKED), statuses(said));
        assertEquals(Timeliness.INSTANT, said.timeliness());
        assertEquals(List.of("AMEND-04"),
                rules(amend(PackageKind.REVOCATION, new Revocation(number(7), "", "20260620", "again"))));
        assertEquals(List.of("AMEND-04"), rules(amend(PackageKind.ERRATA, correction(7, "XZXM", ANOTHER))));
        SealedPackage again = bench.arrived(List.of(filed.get(7)), newest, Optional.empty(), bench.operator,
                bench.leader);
        assertEquals(List.of("XWZSBH-05"), rules(send(again, bench.caller())));
        assertEquals(Timeliness.LATE, ((Receipt) amend(PackageKind.REVOCATION,
                new Revocation(number(8), "", "20260617", "plagiarism"))).timeliness());
    }

    @Test
    void aHubAboveTakesWhatIsHandedOnAndHeedsTheOfficeBelow() throws Exception {
        Holder below = new Holder("36100", Role.HUB, "below");
        Correction elsewhere = new Correction("1000142099999999", "",
                new TreeMap<>(Map.of("XZXM", new Replacement("x", "y"))), "typing error");
        SealedPackage mixed = ofUnit(PackageKind.ERRATA, correction(0, "XZXM", ANOTHER), elsewhere);
        assertEquals(List.of(RecordResult.CORRECTED, RecordResult.ELSEWHERE), statuses(send(mixed, below)));
        newest = Optional.of(mixed.label().id());
        HubAnswer asked = send(ofUnit(PackageKind.ERRATA, correction(5, "XM", ANOTHER)), below);
        assertEquals(List.of(), bench.feed("11000"));
        assertEquals(List.of("DECISION-01"), rules(send(decision(asked, true, Optional.empty()), official())));
        SealedPackage decided = bench.arrived(PackageKind.DECISION, List.of(new Decision(asked.id(), true, "seen")),
                Optional.empty(), bench.officialBelow, bench.headBelow);
        assertEquals(List.of(RecordResult.DECIDED), statuses(send(decided, below)));
        assertEquals(ANOTHER, now(5, "XM"));
    }

    @Test
    void aReceiptThatAProcessOwedSaysWhatItWouldHaveSaid() throws Exception {
        SealedPackage errata = ofUnit(PackageKind.ERRATA, correction(5, "XM", ANOTHER));
        Filer dying = bench.dying();
        assertThrows(IllegalStateException.class,
                () -> dying.file(errata.label().id(), bench.caller(), errata.manifest()));
        bench.clock.forward(Duration.ofDays(30));
        bench.filer().mend();
        Receipt said = (Receipt) send(errata, bench.caller());
        assertEquals(List.of(RecordResult.PENDING), statuses(said));
        assertEquals(Optional.of("20260702"), said.due());
    }

    @Test
    void aReceiptThatIsOwedIsSignedBeforeItsRecordsAreCorrected() throws Exception {
        List<List<String>> rows = bench.rows.subList(10, 20);
        SealedPackage second = bench.arrived(rows, newest, Optional.empty(), bench.operator, bench.leader);
        Filer dying = bench.dying();
        assertThrows(IllegalStateException.class,
                () -> dying.file(second.label().id(), bench.caller(), second.manifest()));
        newest = Optional.of(second.label().id());
        filed.clear();
        filed.addAll(rows);
        assertEquals(List.of(RecordResult.CORRECTED), statuses(amend(PackageKind.ERRATA,
                correction(2, "XZXM", ANOTHER))));
        assertEquals(List.of(RecordResult.FILED), statuses(send(second, bench.caller())));
    }
}
