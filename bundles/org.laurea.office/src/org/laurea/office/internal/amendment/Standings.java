package org.laurea.office.internal.amendment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredDocument;
import org.laurea.office.amendment.Amendment;
import org.laurea.office.amendment.Amendment.Standing;
import org.laurea.office.amendment.AmendmentType;
import org.laurea.sync.PackageKind;
import org.laurea.sync.content.ContentLimits;
import org.laurea.sync.content.ContentLine;
import org.laurea.sync.content.ContentReader;
import org.laurea.sync.receipt.HubAnswer;
import org.laurea.sync.receipt.Receipt;
import org.laurea.sync.receipt.RecordResult;
import org.laurea.sync.wire.SignedDecision;

/**
 * How far amendments are, by what is kept with their batches. All of it was verified when it was kept.
 *
 * @param store the store
 * @param seals opens what was signed
 */
record Standings(RecordStore store, Seals seals) {

    List<Amendment> all() throws StoreException {
        List<Amendment> all = new ArrayList<>();
        for (Batch batch : store.batches()) {
            Optional<AmendmentType> type = AmendmentType.of(batch.type())
                    .filter(one -> one.kind() != PackageKind.DECISION);
            if (type.isPresent()) {
                all.add(of(batch, type.get()));
            }
        }
        all.sort(Comparator.comparing((Amendment one) -> one.batch().changed()).reversed());
        return all;
    }

    private Amendment of(Batch batch, AmendmentType type) throws StoreException {
        if (batch.state() != BatchState.FILED) {
            boolean isRefused = batch.state() == BatchState.DRAFT && !store.documents(batch.id(), "refusal").isEmpty();
            Standing open = batch.state() == BatchState.SENT ? Standing.SENT : Standing.PREPARED;
            return new Amendment(batch, type, isRefused ? Standing.REFUSED : open, Optional.empty());
        }
        Optional<Receipt> receipt = receipt(batch).filter(one -> one.results().stream()
                .anyMatch(result -> result.status().equals(RecordResult.PENDING)));
        List<StoredDocument> decisions = store.documents(batch.id(), "decision");
        if (receipt.isEmpty() || !decisions.isEmpty() && isApproved(decisions.get(0))) {
            return new Amendment(batch, type, Standing.DONE, Optional.empty());
        }
        return new Amendment(batch, type, decisions.isEmpty() ? Standing.PENDING : Standing.REJECTED,
                receipt.get().due());
    }

    private Optional<Receipt> receipt(Batch batch) throws StoreException {
        for (StoredDocument document : store.documents(batch.id(), "receipt")) {
            try {
                if (HubAnswer.read(seals.contentOf(document.bytes())) instanceof Receipt receipt) {
                    return Optional.of(receipt);
                }
            } catch (SealException | IOException e) {
                throw unreadable(e);
            }
        }
        return Optional.empty();
    }

    private boolean isApproved(StoredDocument decision) {
        try {
            SignedDecision said = SignedDecision.read(decision.bytes());
            return new ContentReader(new ByteArrayInputStream(said.content()), ContentLimits.OF_THE_PROTOCOL, seals)
                    .next().orElseThrow() instanceof ContentLine.Decision one && one.isApproved();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static IllegalStateException unreadable(Exception e) {
        return new IllegalStateException("a document that was verified cannot be read", e);
    }
}
