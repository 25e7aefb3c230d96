package org.laurea.hub.internal.filing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.Batch;
import org.laurea.core.store.Change;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Entry;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredDocument;
import org.laurea.hub.internal.ledger.HubLedger;
import org.laurea.hub.internal.ledger.HubReasons;
import org.laurea.office.filing.BatchContent;
import org.laurea.sync.PackageId;
import org.laurea.sync.content.ContentHead;
import org.laurea.sync.content.ContentSummary;
import org.laurea.sync.receipt.FiledBatch;
import org.laurea.sync.receipt.Receipt;
import org.laurea.sync.receipt.RecordResult;
import org.laurea.sync.receipt.Timeliness;
import org.laurea.sync.wire.SignedDecision;

/**
 * Signs the receipts of filed packages, each once: what was signed is kept before it is sent, and whoever asks again gets the same
 * bytes. A package that was filed by a process that ended before the receipt gets it later, for the same entry.
 */
public final class ReceiptBook {

    private static final int TERM_DAYS = 7;

    private final RecordStore store;
    private final HubLedger ledger;
    private final ReceiptSigner signer;
    private final Seals seals;
    private final InstantSource clock;

    /** The receipts of a store. */
    public ReceiptBook(RecordStore store, HubLedger ledger, ReceiptSigner signer, Seals seals, InstantSource clock) {
        this.store = store;
        this.ledger = ledger;
        this.signer = signer;
        this.seals = seals;
        this.clock = clock;
    }

    /** The receipt of a package that is filed; signed now if it was not. Empty if it is not filed. */
    public Optional<byte[]> receipt(PackageId id, Suite suite) throws StoreException, SealException {
        Optional<byte[]> kept = kept(id);
        if (kept.isPresent()) {
            return kept;
        }
        Optional<Entry> entry = ledger.entry(id);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        ContentSummary summary = summary(id);
        Outcome outcome = store.documents(id.changeSet(), Documents.OUTCOME).stream().map(Outcome::read).findFirst()
                .orElseGet(() -> filed(summary.head(), entry.get().when()));
        return Optional.of(sign(id, summary, entry.get(), outcome, suite));
    }

    /** Whose package it is. */
    Optional<String> unit(PackageId id) throws StoreException {
        return store.batch(id.changeSet()).map(Batch::unit);
    }

    /** The manifest of a package that is filed, as it was signed. */
    public byte[] signedManifest(PackageId id) throws StoreException, SealException {
        StoredDocument sealed = store.documents(id.changeSet(), Documents.MANIFEST).get(0);
        return seals.open(sealed.bytes(), signer.keys().ring());
    }

    /** Keeps the receipt of a package with the signature of the hub above, which was verified; only the first one. */
    public void keepCountersigned(PackageId id, String unit, byte[] signed) throws StoreException {
        keep(id, Documents.COUNTERSIGNED, signed, HubReasons.countersigned(id, unit), clock.instant());
    }

    /** What becomes of a filing. */
    static Outcome filed(ContentHead head, Instant received) {
        return Outcome.of(head.records(), RecordResult.FILED, timeliness(head.day(), received));
    }

    /** Signs the receipt of an entry and keeps it. */
    byte[] sign(PackageId id, ContentSummary summary, Entry entry, Outcome outcome, Suite suite)
            throws StoreException, SealException {
        ContentHead head = summary.head();
        Receipt receipt = new Receipt(signer.keys().code(), id, head.kind(), FiledBatch.of(head), entry.when(),
                ledger.place(entry), summary.recordsRoot(), outcome.results(), outcome.timeliness(), outcome.due());
        Instant now = clock.instant();
        byte[] signed = signer.sign(receipt.bytes(), suite, now);
        keep(id, Documents.RECEIPT, signed, HubReasons.receipted(id), now);
        // Another process may have been faster: then its receipt is the one that counts.
        return kept(id).orElse(signed);
    }

    private void keep(PackageId id, String kind, byte[] signed, Reason reason, Instant now) throws StoreException {
        UUID change = UUID.nameUUIDFromBytes((kind + '/' + id.hex()).getBytes(StandardCharsets.US_ASCII));
        try {
            store.apply(new ChangeSet(change, now, signer.keys().holder().account(), reason,
                    List.of(new Change.DocumentKept(id.changeSet(), new StoredDocument(kind, id.hex(), signed)))));
        } catch (ConflictException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<byte[]> kept(PackageId id) throws StoreException {
        return store.documents(id.changeSet(), Documents.RECEIPT).stream().map(StoredDocument::bytes).findFirst();
    }

    static Timeliness timeliness(String day, Instant received) {
        try {
            LocalDate awarded = LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE);
            boolean isLate = LocalDate.ofInstant(received, Recheck.CHINA).isAfter(awarded.plusDays(TERM_DAYS));
            return isLate ? Timeliness.LATE : Timeliness.INSTANT;
        } catch (DateTimeParseException e) {
            return Timeliness.LATE;
        }
    }

    /** The decision of a package, with the signatures of who decided, for the unit that asked. */
    SignedDecision decision(PackageId id) throws StoreException, SealException {
        return new SignedDecision(signedManifest(id), content(id));
    }

    /** The content of a package that is filed. */
    byte[] content(PackageId id) throws StoreException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        summary(id, out);
        return out.toByteArray();
    }

    /** What a filed package comes to, from the store alone. */
    private ContentSummary summary(PackageId id) throws StoreException {
        return summary(id, OutputStream.nullOutputStream());
    }

    private ContentSummary summary(PackageId id, OutputStream out) throws StoreException {
        try {
            ContentSummary summary = new BatchContent(store, store.batch(id.changeSet()).orElseThrow()).writeTo(out,
                    seals);
            if (!summary.id().equals(id)) {
                throw new IllegalStateException("the records of " + id + " are not those that were filed");
            }
            return summary;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
