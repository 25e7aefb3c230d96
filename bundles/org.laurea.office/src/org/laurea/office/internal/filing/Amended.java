package org.laurea.office.internal.filing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.store.Batch;
import org.laurea.core.store.Change;
import org.laurea.core.store.Reason;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredDocument;
import org.laurea.office.amendment.AmendmentRows;
import org.laurea.office.amendment.Match;
import org.laurea.office.amendment.Matched;
import org.laurea.office.amendment.Matching;
import org.laurea.office.filing.BatchContent;
import org.laurea.office.filing.FilingException;
import org.laurea.sync.PackageKind;
import org.laurea.sync.receipt.HubAnswer;
import org.laurea.sync.receipt.Receipt;
import org.laurea.sync.receipt.RecordResult;
import org.laurea.sync.receipt.VerifiedDecision;

/**
 * Corrects the filed records of a unit, when the hub has done so or the office above has decided so, and not before.
 *
 * @param steps the steps in the store
 * @param seals the services
 */
record Amended(FilingStore steps, Seals seals) {

    /** What a receipt corrects; nothing unless its errata were applied at once. */
    List<Change> corrections(Batch amendment, Receipt receipt) throws FilingException, StoreException {
        boolean isDone = receipt.kind() == PackageKind.ERRATA
                && receipt.results().stream().allMatch(result -> result.status().equals(RecordResult.CORRECTED));
        return isDone ? corrections(amendment) : List.of();
    }

    private List<Change> corrections(Batch amendment) throws FilingException, StoreException {
        Matched matched = new Matching(steps.store(), new BatchContent(steps.store(), amendment).head(), false,
                LocalDate.MAX).match(AmendmentRows.lines(steps.store(), amendment));
        if (!matched.findings().isEmpty()) {
            throw new FilingException(Told.text("amendment.unfit", matched.findings().get(0).message()));
        }
        return matched.matches().stream().map(Match::change).toList();
    }

    /** Whether a decision is about errata that were sent from here and not decided yet. */
    boolean isNew(VerifiedDecision decision) throws StoreException {
        Optional<Change.DocumentKept> sent = sent(decision);
        return sent.isPresent() && steps.store().documents(sent.get().batch(), FilingStore.DECISION).isEmpty();
    }

    private Optional<Change.DocumentKept> sent(VerifiedDecision decision) throws StoreException {
        return steps.store().document(FilingStore.MANIFEST, decision.decision().about().hex());
    }

    /** Keeps a decision, and corrects the records if it approves. */
    UUID take(VerifiedDecision decision, byte[] document) throws FilingException, StoreException {
        Batch amendment = steps.batch(sent(decision)
                .orElseThrow(
                        () -> new FilingException(Told.text("decision.foreign", decision.decision().about().hex())))
                .batch());
        StoredDocument kept = new StoredDocument(FilingStore.DECISION, decision.id().hex(), document);
        List<StoredDocument> before = steps.store().documents(amendment.id(), FilingStore.DECISION);
        if (before.stream().anyMatch(one -> one.name().equals(kept.name()))) {
            return amendment.id();
        }
        if (!before.isEmpty() || !isPending(amendment, decision.head().unit())) {
            throw new FilingException(Told.text("decision.unasked", decision.head().unit()));
        }
        boolean isApproved = decision.decision().isApproved();
        steps.move(amendment, amendment.state(), Reason.of(isApproved ? "approved" : "rejected"),
                isApproved ? corrections(amendment) : List.of(), kept);
        return amendment.id();
    }

    /** Whether the receipt of errata says that they wait for the office that runs its hub. */
    private boolean isPending(Batch amendment, String office) throws StoreException {
        for (StoredDocument receipt : steps.store().documents(amendment.id(), FilingStore.RECEIPT)) {
            try {
                if (HubAnswer.read(seals.contentOf(receipt.bytes())) instanceof Receipt said) {
                    return said.hub().equals(office) && said.results().stream()
                            .allMatch(result -> result.status().equals(RecordResult.PENDING));
                }
            } catch (SealException | IOException e) {
                throw new IllegalStateException("a receipt that was verified cannot be read", e);
            }
        }
        return false;
    }
}
