package org.laurea.hub.internal.filing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.codes.ShippedCodes;
import org.laurea.core.hub.LeaderCode;
import org.laurea.core.row.Columns;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.SigningKey;
import org.laurea.core.seal.Suite;
import org.laurea.core.seal.TimeStamper;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.RecordStore;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.degree.sample.Sample;
import org.laurea.degree.sample.SampleOrder;
import org.laurea.degree.sample.Samples;
import org.laurea.hub.internal.SetClock;
import org.laurea.hub.internal.chunk.ChunkFolder;
import org.laurea.hub.internal.code.CodeDesk;
import org.laurea.hub.internal.disk.Locks;
import org.laurea.hub.internal.ledger.HubLedger;
import org.laurea.hub.internal.ledger.HubReasons;
import org.laurea.office.amendment.KeyFields;
import org.laurea.sync.PackageId;
import org.laurea.sync.PackageKind;
import org.laurea.sync.content.ContentHead;
import org.laurea.sync.content.ContentLine;
import org.laurea.sync.pack.Authorisation;
import org.laurea.sync.pack.PackageFacts;
import org.laurea.sync.pack.PackageMaker;
import org.laurea.sync.pack.PackedChunk;
import org.laurea.sync.pack.Packing;
import org.laurea.sync.pack.SealedPackage;
import org.laurea.sync.wire.FeedItem;
import org.laurea.testkit.seal.PlainAccount;
import org.laurea.testkit.seal.PlainSeals;
import org.laurea.validation.CheckOptions;

/** A filer on a folder, with regular degrees, an operator and a leader of one unit, and packages of theirs. */
final class FilingBench {

    static final String UNIT = "10001";
    static final String HUB = "11000";
    private static final String RECEIPT = HubReasons.receipted(new PackageId("ab".repeat(32))).key();

    final Seals seals = new PlainSeals();
    final SetClock clock = new SetClock();
    final PlainAccount hub = account(HUB, Role.HUB, "hub");
    final PlainAccount operator = account(UNIT, Role.OPERATOR, "operator");
    final PlainAccount leader = account(UNIT, Role.LEADER, "leader");
    final PlainAccount stranger = account("10002", Role.OPERATOR, "operator");
    final PlainAccount provincial = account(HUB, Role.OPERATOR, "official");
    final PlainAccount head = account(HUB, Role.LEADER, "head");
    final PlainAccount strangersLeader = account("10002", Role.LEADER, "leader");
    final PlainAccount officialBelow = account("36100", Role.OPERATOR, "official");
    final PlainAccount headBelow = account("36100", Role.LEADER, "head");
    final TrustAnchors anchors = PlainAccount.anchors(hub, operator, leader, stranger, provincial, head,
            strangersLeader, officialBelow, headBelow);
    final List<LeaderCode> codes = new ArrayList<>();
    final List<List<String>> rows;
    final List<SealException> missed = new ArrayList<>();
    @Nullable
    TimeStamper stamper;
    final ChunkFolder chunks;
    final CodeDesk desk;
    private final Path folder;
    private final RecordStore store;
    private final DegreeChecks checks = new DegreeChecks(ShippedCodes.tables(), ShippedCodes.pinyin());
    private final DegreeCategory category = new RegularDegrees();

    FilingBench(Path folder, RecordStore store) throws Exception {
        this.folder = folder;
        this.store = store;
        this.chunks = new ChunkFolder(folder.resolve("chunks"), folder.resolve("files"));
        this.desk = new CodeDesk(folder.resolve("codes"), new Locks(folder.resolve("code-locks")), seals, clock,
                new SecureRandom(), codes::add);
        this.rows = rows();
    }

    private static PlainAccount account(String unit, Role role, String name) {
        return new PlainAccount(new Holder(unit, role, name), Suite.SM);
    }

    Holder caller() {
        return new Holder(UNIT, Role.OPERATOR, "operator");
    }

    Holder foreignCaller() {
        return new Holder("10002", Role.OPERATOR, "operator");
    }

    private List<List<String>> rows() throws Exception {
        Sample sample = Samples.generate(category, SampleOrder.of(60, 0, 7), checks.rules(category),
                ShippedCodes.tables());
        int fields = category.recordType().fields().size();
        List<List<String>> all = new ArrayList<>();
        checks.plan(category, CheckOptions.plain())
                .normalised(sample.rows(), new Columns(1, IntStream.range(0, fields).toArray()))
                .forEach(row -> all.add(IntStream.range(0, fields).mapToObj(row::text).toList()));
        return all;
    }

    /** A filer as a process that starts has it. */
    Filer filer() throws Exception {
        return filer(store);
    }

    Filer filer(RecordStore on) throws Exception {
        HubLedger ledger = new HubLedger(on, seals);
        ReceiptBook receipts = receipts(on, ledger);
        Recheck recheck = new Recheck(checks, () -> List.of(category),
                new HubRegisters(null, new FiledHere(on, () -> List.of(category))));
        return new Filer(on, ledger, HubKeys.of(hub, seals), seals, () -> anchors, clock, chunks, desk,
                new Locks(folder.resolve("locks")),
                new Assessors(on, recheck, ledger, receipts, HUB, KeyFields.shipped(),
                        ShippedCodes.tables(), new Locks(folder.resolve("record-locks"))),
                receipts, false);
    }

    /** A filer whose process ends when a receipt is to be kept. */
    Filer dying() throws Exception {
        return filer(endingBeforeTheReceipt());
    }

    /** A store whose process ends when the receipt is to be kept. */
    private RecordStore endingBeforeTheReceipt() {
        return (RecordStore) Proxy.newProxyInstance(RecordStore.class.getClassLoader(),
                new Class<?>[] {RecordStore.class}, (proxy, method, arguments) -> {
                    boolean isReceipt = method.getName().equals("apply")
                            && ((ChangeSet) arguments[0]).reason().key().equals(RECEIPT);
                    if (isReceipt) {
                        throw new IllegalStateException("the process ends");
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private ReceiptBook receipts(RecordStore on, HubLedger ledger) throws Exception {
        return new ReceiptBook(on, ledger, new ReceiptSigner(HubKeys.of(hub, seals), seals, stamper, missed::add),
                seals, clock);
    }

    /** What the hub hands down to a unit. */
    List<FeedItem> feed(String unit) throws Exception {
        HubLedger ledger = new HubLedger(store, seals);
        return new Downward(store, ledger, receipts(store, ledger), HUB).page(unit, 0).items();
    }

    /** A package of some rows whose pieces have arrived. */
    SealedPackage arrived(List<List<String>> some, Optional<PackageId> previous, Optional<String> code,
            PlainAccount... signers) throws Exception {
        return arrived(pack(some, previous, code, signers));
    }

    private SealedPackage arrived(SealedPackage pack) throws Exception {
        for (PackedChunk chunk : pack.chunks()) {
            chunks.put(chunk.hash(), pack.chunk(chunk));
        }
        return pack;
    }

    SealedPackage pack(List<List<String>> some, Optional<PackageId> previous, Optional<String> code,
            PlainAccount... signers) throws Exception {
        return pack(new ContentHead(PackageKind.FILING, "regular", category.recordType().version(), UNIT, "20250625",
                some.size()), some.stream().map(row -> (ContentLine) new ContentLine.Row(row)).toList(), previous, code,
                signers);
    }

    /** A package of an amendment whose pieces have arrived. */
    SealedPackage arrived(PackageKind kind, List<? extends ContentLine> lines, Optional<PackageId> previous,
            PlainAccount... signers) throws Exception {
        boolean isDecision = kind == PackageKind.DECISION;
        ContentHead head = new ContentHead(kind, isDecision ? "" : "regular",
                isDecision ? "" : category.recordType().version(), seals.holder(signers[0].certificate()).unit(),
                "20260625",
                lines.size());
        return arrived(pack(head, lines, previous, Optional.empty(), signers));
    }

    private SealedPackage pack(ContentHead head, List<? extends ContentLine> lines, Optional<PackageId> previous,
            Optional<String> code, PlainAccount... signers) throws Exception {
        Path place = Files.createDirectories(folder.resolve("packs")).resolve(UUID.randomUUID().toString());
        try (Packing packing = new PackageMaker(seals, new SecureRandom(), 1).begin(place, Suite.SM)) {
            packing.<IOException>content(head, out -> {
                for (ContentLine line : lines) {
                    out.write(line);
                }
            });
            PackageFacts facts = new PackageFacts(seals.holder(signers[0].certificate()).account(),
                    code.map(digits -> new Authorisation("leader", digits)), "ab".repeat(32), clock.instant(), previous,
                    List.of(), "2024.1", "cd".repeat(32), Suite.SM);
            byte[] signed = seals.sign(packing.manifest(facts).bytes(), List.<SigningKey>of(signers),
                    clock.instant());
            packing.finish(signed, hub.certificate(), "11000");
        }
        return SealedPackage.open(place);
    }
}
