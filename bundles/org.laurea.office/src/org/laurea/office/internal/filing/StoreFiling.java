package org.laurea.office.internal.filing;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.Reason;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredDocument;
import org.laurea.core.text.Localized;
import org.laurea.office.filing.BatchContent;
import org.laurea.office.filing.Filing;
import org.laurea.office.filing.FilingChanges;
import org.laurea.office.filing.FilingException;
import org.laurea.office.filing.FilingSummary;
import org.laurea.office.filing.LastTry;
import org.laurea.office.filing.OutboxItem;
import org.laurea.office.filing.PackingOrder;
import org.laurea.sync.PackageId;
import org.laurea.sync.content.ContentSummary;
import org.laurea.sync.pack.PackageMaker;
import org.laurea.sync.pack.PackageZip;
import org.laurea.sync.pack.SealedPackage;
import org.laurea.sync.receipt.HubAnswer;
import org.laurea.sync.receipt.Receipt;
import org.laurea.sync.receipt.ReceiptVerifier;
import org.laurea.sync.receipt.VerifiedAnswer;
import org.laurea.sync.receipt.VerifiedDecision;

/**
 * Filing from a store.
 *
 * @param steps the steps in the store
 * @param box where packages lie
 * @param seals the services
 * @param rules what records are checked with
 */
record StoreFiling(FilingStore steps, Outbox box, Seals seals, RulesInUse rules) implements Filing {

    @Override
    public FilingSummary summary(UUID id) throws FilingException, StoreException {
        Batch batch = ready(id);
        if (batch.unit().isEmpty() || batch.day().isEmpty() || batch.records() == 0) {
            throw new FilingException(Told.text("batch.incomplete"));
        }
        try {
            ContentSummary content = new BatchContent(steps.store(), batch).summary(seals);
            if (batch.state() == BatchState.FILED && !isFiledAs(batch, content.id())) {
                throw new FilingException(Told.text("batch.amended"));
            }
            int accepted = steps.store().acceptances(id).size();
            return new FilingSummary(batch, content, accepted, before(batch));
        } catch (IOException e) {
            throw new FilingException(Told.text("content.unwritable", String.valueOf(e.getMessage())));
        }
    }

    @Override
    public FilingChanges changes(UUID batch) throws FilingException, StoreException {
        return new ChangesSince(steps.store(), steps.batch(batch)).read();
    }

    private boolean isFiledAs(Batch batch, PackageId id) throws StoreException {
        return receipt(batch.id()).flatMap(this::read).filter(receipt -> receipt.id().equals(id)).isPresent();
    }

    /** The package of the same unit that is on its way before this one, else the one filed last. */
    private Optional<PackageId> before(Batch batch) throws StoreException, IOException {
        Optional<PackageId> sent = outbox().stream()
                .filter(item -> item.batch().state() == BatchState.SENT && !item.batch().id().equals(batch.id())
                        && item.batch().unit().equals(batch.unit())
                        && (batch.state() != BatchState.SENT || item.packed().isBefore(batch.changed())))
                .reduce((older, newer) -> newer).map(OutboxItem::id);
        return sent.isPresent() ? sent : last(batch.unit()).map(Receipt::id);
    }

    @Override
    public OutboxItem pack(FilingSummary summary, PackingOrder order)
            throws FilingException, StoreException, SealException, IOException {
        Batch batch = ready(summary.batch().id());
        box.clear(batch.id());
        PackageMaker maker = new PackageMaker(seals, new SecureRandom(), Runtime.getRuntime().availableProcessors());
        PackageId id = new Envelope(maker, seals, rules, steps.clock()).pack(new BatchContent(steps.store(), batch),
                order,
                box.place(batch.id()));
        if (!id.equals(summary.id())) {
            box.remove(batch.id());
            throw new FilingException(Told.text("batch.changed"));
        }
        if (batch.state() == BatchState.CHECKED) {
            authorise(batch);
        }
        return item(steps.batch(batch.id()), box);
    }

    private void authorise(Batch batch) throws FilingException, StoreException, IOException {
        try {
            steps.move(batch, BatchState.AUTHORISED, "authorise");
        } catch (FilingException e) {
            box.remove(batch.id());
            throw e;
        }
    }

    /** The batch: checked, on its way, or filed, with a hub that may have lost it. */
    private Batch ready(UUID id) throws FilingException, StoreException {
        Batch batch = steps.batch(id);
        boolean isBehind = batch.state() == BatchState.AUTHORISED || batch.state() == BatchState.SENT
                || batch.state() == BatchState.FILED;
        return isBehind ? batch : steps.require(id, BatchState.CHECKED);
    }

    @Override
    public List<OutboxItem> outbox() throws StoreException, IOException {
        List<OutboxItem> items = new ArrayList<>();
        for (Batch batch : steps.store().batches()) {
            boolean isOnItsWay = batch.state() == BatchState.AUTHORISED || batch.state() == BatchState.SENT;
            if (isOnItsWay && box.has(batch.id())) {
                items.add(item(batch, box));
            }
        }
        items.sort(Comparator.comparing(OutboxItem::packed));
        return items;
    }

    @Override
    public List<OutboxItem> filed() throws StoreException, IOException {
        Outbox aside = box.aside();
        Map<OutboxItem, Long> places = new HashMap<>();
        for (Batch batch : steps.store().batches()) {
            Optional<Receipt> receipt = batch.state() == BatchState.FILED && aside.has(batch.id())
                    ? receipt(batch.id()).flatMap(this::read)
                    : Optional.empty();
            if (receipt.isPresent()) {
                places.put(item(batch, aside), place(receipt.get()));
            }
        }
        return places.keySet().stream().sorted(Comparator.<OutboxItem, Long>comparing(places::get).reversed()).toList();
    }

    private static OutboxItem item(Batch batch, Outbox box) throws IOException {
        Path place = box.place(batch.id());
        try (SealedPackage sealed = SealedPackage.open(place)) {
            return new OutboxItem(batch, sealed.label().id(), place, batch.changed(),
                    box.note(batch.id()).read());
        }
    }

    @Override
    public SealedPackage open(OutboxItem item) throws IOException {
        return SealedPackage.open(item.folder());
    }

    @Override
    public OutboxItem handOn(OutboxItem item) throws FilingException, StoreException, IOException {
        Batch batch = steps.batch(item.batch().id());
        boolean isFiled = batch.state() == BatchState.FILED;
        if (!isFiled && batch.state() != BatchState.SENT) {
            steps.require(batch.id(), BatchState.AUTHORISED);
        }
        try (SealedPackage sealed = open(item)) {
            StoredDocument manifest = new StoredDocument(FilingStore.MANIFEST, item.id().hex(), sealed.manifest());
            if (!steps.store().documents(batch.id(), FilingStore.MANIFEST).contains(manifest)) {
                steps.move(batch, isFiled ? BatchState.FILED : BatchState.SENT, "send", manifest);
            }
        }
        return item(steps.batch(batch.id()), box);
    }

    @Override
    public void failed(OutboxItem item, Localized why) throws IOException {
        box.note(item.batch().id()).write(new LastTry(steps.clock().instant(), why));
    }

    @Override
    public boolean isNew(VerifiedAnswer answer, byte[] signed) throws StoreException {
        HubAnswer said = answer.answer();
        Optional<Change.DocumentKept> sent = steps.store().document(FilingStore.MANIFEST, said.id().hex());
        return sent.isPresent() && !isKnown(sent.get().batch(), kind(said), signed);
    }

    private static String kind(HubAnswer said) {
        return said instanceof Receipt ? FilingStore.RECEIPT : FilingStore.REFUSAL;
    }

    private boolean isKnown(UUID batch, String kind, byte[] signed) throws StoreException {
        return steps.store().documents(batch, kind).stream()
                .anyMatch(document -> Arrays.equals(document.bytes(), signed));
    }

    @Override
    public UUID take(VerifiedAnswer answer, byte[] signed) throws FilingException, StoreException, IOException {
        HubAnswer said = answer.answer();
        Change.DocumentKept sent = steps.store().document(FilingStore.MANIFEST, said.id().hex())
                .orElseThrow(() -> new FilingException(Told.text("answer.foreign", said.id().hex())));
        Batch batch = steps.batch(sent.batch());
        String kind = kind(said);
        if (!isKnown(batch.id(), kind, signed)) {
            if (!isOfKnown(batch, said)) {
                ReceiptVerifier.compare(said, new BatchContent(steps.store(), batch).summary(seals));
            }
            keep(batch, answer, new StoredDocument(kind, said.id().hex(), signed));
        }
        if (said instanceof Receipt) {
            box.putAside(batch.id());
        } else {
            box.remove(batch.id());
        }
        return batch.id();
    }

    /** Whether an answer is about the same records as a receipt of the batch that is kept: errata may have changed the records since. */
    private boolean isOfKnown(Batch batch, HubAnswer said) throws StoreException {
        return said instanceof Receipt receipt && steps.store().documents(batch.id(), FilingStore.RECEIPT).stream()
                .flatMap(kept -> read(kept.bytes()).stream())
                .anyMatch(known -> known.id().equals(receipt.id()) && known.kind() == receipt.kind()
                        && known.batch().equals(receipt.batch()) && known.recordsRoot().equals(receipt.recordsRoot()));
    }

    private byte[] content(byte[] signed) {
        try {
            return seals.contentOf(signed);
        } catch (SealException e) {
            throw new IllegalStateException("a receipt that was verified cannot be read", e);
        }
    }

    private void keep(Batch batch, VerifiedAnswer answer, StoredDocument document)
            throws FilingException, StoreException {
        HubAnswer said = answer.answer();
        boolean isReceipt = said instanceof Receipt;
        if (isReceipt && batch.state() == BatchState.FILED) {
            boolean isCountersigned = !answer.signed().signatures().get(0).countersignatures().isEmpty();
            steps.move(batch, BatchState.FILED, isCountersigned ? "countersigned" : "refiled", document);
        } else {
            steps.require(batch.id(), BatchState.SENT);
            List<Change> corrections = said instanceof Receipt receipt ? amending().corrections(batch, receipt)
                    : List.of();
            steps.move(batch, isReceipt ? BatchState.FILED : BatchState.DRAFT,
                    Reason.of(isReceipt ? "filed" : "refused"), corrections, document);
        }
    }

    private Amended amending() {
        return new Amended(steps, seals);
    }

    @Override
    public boolean isNew(VerifiedDecision decision) throws StoreException {
        return amending().isNew(decision);
    }

    @Override
    public UUID take(VerifiedDecision decision, byte[] document) throws FilingException, StoreException {
        return amending().take(decision, document);
    }

    @Override
    public Optional<byte[]> receipt(UUID batch) throws StoreException {
        return newest(batch, FilingStore.RECEIPT);
    }

    @Override
    public Optional<byte[]> refusal(UUID batch) throws StoreException {
        return newest(batch, FilingStore.REFUSAL);
    }

    private Optional<byte[]> newest(UUID batch, String kind) throws StoreException {
        return steps.store().documents(batch, kind).stream().reduce((older, newer) -> newer)
                .map(StoredDocument::bytes);
    }

    @Override
    public void export(OutboxItem item, Path file) throws FilingException, StoreException, IOException {
        OutboxItem sent = handOn(item);
        try (SealedPackage sealed = open(sent)) {
            PackageZip.write(sealed, file);
        }
    }

    @Override
    public void discard(OutboxItem item) throws FilingException, StoreException, IOException {
        steps.move(steps.require(item.batch().id(), BatchState.AUTHORISED), BatchState.CHECKED, "discard");
        box.remove(item.batch().id());
    }

    @Override
    public Optional<Receipt> newest() throws StoreException {
        return last(batch -> true);
    }

    @Override
    public Optional<Receipt> last(String unit) throws StoreException {
        return last(batch -> batch.unit().equals(unit));
    }

    private Optional<Receipt> last(Predicate<Batch> wanted) throws StoreException {
        Optional<Receipt> last = Optional.empty();
        for (Batch batch : steps.store().batches()) {
            Optional<byte[]> signed = batch.state() == BatchState.FILED && wanted.test(batch) ? receipt(batch.id())
                    : Optional.empty();
            Optional<Receipt> receipt = signed.flatMap(this::read);
            if (receipt.isPresent() && last.map(StoreFiling::place).orElse(0L) < place(receipt.get())) {
                last = receipt;
            }
        }
        return last;
    }

    private static long place(Receipt receipt) {
        return receipt.place().entry().sequence();
    }

    private Optional<Receipt> read(byte[] signed) {
        try {
            return HubAnswer.read(content(signed)) instanceof Receipt receipt ? Optional.of(receipt) : Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("a receipt that was verified cannot be read", e);
        }
    }
}
