package org.laurea.office.internal.filing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.laurea.codes.ShippedCodes;
import org.laurea.core.record.RecordType;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.Acceptance;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.FieldEdit;
import org.laurea.core.store.Reason;
import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredRecord;
import org.laurea.core.store.StoredType;
import org.laurea.core.text.Localized;
import org.laurea.degree.Channel;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.degree.DegreeLevel;
import org.laurea.degree.DescribedCategory;
import org.laurea.degree.sample.SampleRecipe;
import org.laurea.office.amendment.AmendmentType;
import org.laurea.office.filing.Approval;
import org.laurea.office.filing.Filing;
import org.laurea.office.filing.FilingSummary;
import org.laurea.office.filing.PackingOrder;
import org.laurea.sync.PackageId;
import org.laurea.sync.PackageKind;
import org.laurea.sync.content.ContentHead;
import org.laurea.sync.content.ContentLine;
import org.laurea.sync.content.ContentWriter;
import org.laurea.sync.ledger.EntryLeaf;
import org.laurea.sync.ledger.RootBuilder;
import org.laurea.sync.ledger.TreeHasher;
import org.laurea.sync.pack.Authorisation;
import org.laurea.sync.pack.PackageFacts;
import org.laurea.sync.pack.PackageMaker;
import org.laurea.sync.pack.Packing;
import org.laurea.sync.receipt.FiledBatch;
import org.laurea.sync.receipt.HubAnswer;
import org.laurea.sync.receipt.HubFinding;
import org.laurea.sync.receipt.HubFinding.Severity;
import org.laurea.sync.receipt.LedgerPlace;
import org.laurea.sync.receipt.Receipt;
import org.laurea.sync.receipt.ReceiptVerifier;
import org.laurea.sync.receipt.RecordResult;
import org.laurea.sync.receipt.Refusal;
import org.laurea.sync.receipt.Timeliness;
import org.laurea.sync.receipt.VerifiedAnswer;
import org.laurea.sync.wire.SignedDecision;
import org.laurea.testkit.MemoryStore;
import org.laurea.testkit.seal.PlainAccount;
import org.laurea.testkit.seal.PlainSeals;

/** A unit with a checked batch of three records, its operator, and a hub that signs whatever it is asked to. */
final class Town {

    static final UUID BATCH = new UUID(0, 1);
    static final Instant NOW = Instant.parse("2025-07-01T08:00:00Z");

    private static final String HUB = "11000";

    final MemoryStore store = new MemoryStore();
    final Seals seals = new PlainSeals();
    final PlainAccount operator = new PlainAccount(new Holder("10001", Role.OPERATOR, "wang"), Suite.SM);
    final PlainAccount hub = new PlainAccount(new Holder(HUB, Role.HUB, "hub"), Suite.SM);
    final Filing filing;

    private final DegreeCategory regular = new DescribedCategory("regular", EnumSet.allOf(DegreeLevel.class),
            Channel.MAIN, new SampleRecipe() {}) {};

    private final Path folder;

    Town(Path folder) throws Exception {
        this.folder = folder;
        DegreeChecks checks = new DegreeChecks(ShippedCodes.tables(), ShippedCodes.pinyin());
        filing = new StoreFiling(new FilingStore(store, "wang", () -> NOW), new Outbox(folder.resolve("outbox")), seals,
                new RulesInUse(() -> List.of(regular), checks, ShippedCodes.tables()));
        fill();
    }

    private void fill() throws Exception {
        List<Change> steps = new ArrayList<>();
        RecordType type = regular.recordType();
        StoredType stored = new StoredType(type.id(), type.version(), "zh", "en", type.fields().stream()
                .map(field -> new StoredField(field.code(), field.zh(), field.identifier())).toList());
        steps.add(new Change.BatchOpened(BATCH, stored, "10001", "20250625",
                new BatchHead("", BatchState.CHECKED)));
        for (int i = 0; i < 3; i++) {
            List<String> values = new ArrayList<>();
            regular.recordType().fields().forEach(field -> values.add(field.code() + '-'));
            values.set(regular.recordType().indexOf("XWZSBH"), number(i));
            steps.add(new Change.RecordAdded(BATCH, record(i), i, values, Map.of()));
        }
        store.apply(new ChangeSet(UUID.randomUUID(), NOW, "li", Reason.of("import", "a.xlsx", 3, 0), steps));
    }

    /** The certificate number of a record. */
    static String number(int i) {
        return "100014202500000" + i;
    }

    /** The text of a field of a record. */
    String text(int i, String code) {
        return store.record(record(i)).orElseThrow().values().get(regular.recordType().indexOf(code));
    }

    /** A checked batch of errata: another name for the second record. */
    UUID errata(String name) throws Exception {
        UUID batch = UUID.randomUUID();
        AmendmentType type = new AmendmentType(PackageKind.ERRATA, "regular", regular.recordType().version());
        apply(List.of(
                new Change.BatchOpened(batch, type.stored(Localized.verbatim("degrees")), "10001", "20250702",
                        new BatchHead("", BatchState.CHECKED)),
                new Change.RecordAdded(batch, UUID.randomUUID(), 1,
                        List.of(number(1), "", "XM", "XM-", name, "typing error"), Map.of())));
        return batch;
    }

    /** A decision of an office, signed by its operator and its leader. */
    byte[] decision(PlainAccount by, PlainAccount leader, PackageId about, boolean isApproved) throws Exception {
        Path place = folder.resolve(UUID.randomUUID().toString());
        String office = seals.holder(by.certificate()).unit();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ContentHead head = new ContentHead(PackageKind.DECISION, "", "", office, "20250703", 1);
        ContentWriter writer = new ContentWriter(content, head, seals);
        writer.write(new ContentLine.Decision(about, isApproved, "seen"));
        writer.finish();
        try (Packing packing = new PackageMaker(seals, new SecureRandom(), 1).begin(place, Suite.SM)) {
            packing.<IOException>content(head,
                    out -> out.write(new ContentLine.Decision(about, isApproved, "seen")));
            byte[] manifest = packing.manifest(new PackageFacts("official", Optional.empty(), "ab".repeat(32), NOW,
                    Optional.empty(), List.of(), "2024.1", "cd".repeat(32), Suite.SM)).bytes();
            return new SignedDecision(seals.sign(manifest, List.of(by, leader), NOW), content.toByteArray()).bytes();
        }
    }

    static UUID record(int i) {
        return new UUID(1, i);
    }

    /** A warning of the field XM that may stand while it has this text. */
    void accept(int i, String text) throws Exception {
        apply(List.of(new Change.WarningAccepted(new Acceptance(BATCH, record(i), "XM-09", "XM", text, "seen"))));
    }

    /** Changes the state of the batch, as somebody else would. */
    void restate(BatchState state) throws Exception {
        BatchHead head = batch().head();
        apply(List.of(new Change.BatchAltered(BATCH, head, new BatchHead(head.name(), state))));
    }

    /** The user edits the field with this index. */
    void edit(int record, int field, String before, String after) throws Exception {
        apply(List.of(new Change.RecordEdited(BATCH, record(record), List.of(new FieldEdit(field, before, after)))));
    }

    void add(int record) throws Exception {
        int fields = batch().type().fields().size();
        apply(List.of(new Change.RecordAdded(BATCH, record(record), record, Collections.nCopies(fields, "x"),
                Map.of())));
    }

    void remove(int record) throws Exception {
        StoredRecord known = store.record(record(record)).orElseThrow();
        apply(List.of(new Change.RecordRemoved(BATCH, known.id(), known.position(), known.values(), known.imported())));
    }

    private void apply(List<Change> steps) throws Exception {
        store.apply(new ChangeSet(UUID.randomUUID(), NOW, "li", Reason.of("test"), steps));
    }

    Batch batch() {
        return store.batch(BATCH).orElseThrow();
    }

    PackingOrder order() {
        return new PackingOrder(new Approval.Code(new Authorisation("li", "123456")), Suite.SM, operator,
                hub.certificate(), Optional.empty(), List.of());
    }

    /** The signed receipt for what a summary says, for the only entry of its ledger. */
    byte[] receipt(FilingSummary summary, String entry) throws SealException {
        return receipt(summary, entry, RecordResult.FILED);
    }

    byte[] receipt(FilingSummary summary, String entry, String status) throws SealException {
        EntryLeaf leaf = new EntryLeaf(1, summary.id().changeSet(), entry.repeat(32));
        TreeHasher hasher = new TreeHasher(() -> seals.digest(Suite.SM));
        RootBuilder root = new RootBuilder(hasher);
        root.add(hasher.leaf(leaf.bytes()));
        FiledBatch batch = FiledBatch.of(summary.content().head());
        return signed(new Receipt(HUB, summary.id(), summary.content().head().kind(), batch, NOW,
                new LedgerPlace(leaf, 1, HexFormat.of().formatHex(root.root()), List.of()),
                summary.content().recordsRoot(), List.of(new RecordResult(1, batch.records(), status)),
                Timeliness.INSTANT, Optional.empty()));
    }

    byte[] refusal(FilingSummary summary) throws SealException {
        return signed(new Refusal(HUB, summary.id(), PackageKind.FILING, FiledBatch.of(summary.content().head()), NOW,
                List.of(new HubFinding("XM-01", Severity.ERROR, 2, "XM", Localized.verbatim("name")))));
    }

    private byte[] signed(HubAnswer answer) throws SealException {
        return seals.sign(answer.bytes(), List.of(hub), NOW);
    }

    VerifiedAnswer verified(byte[] signed) throws SealException, IOException {
        return new ReceiptVerifier(seals).verify(signed, PlainAccount.anchors(hub), NOW);
    }
}
