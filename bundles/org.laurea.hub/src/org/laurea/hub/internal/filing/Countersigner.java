package org.laurea.hub.internal.filing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.laurea.core.seal.Holder;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.Change;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredDocument;
import org.laurea.hub.internal.ledger.HubReasons;
import org.laurea.hub.internal.trust.Anchors;
import org.laurea.hub.internal.web.Problem;
import org.laurea.hub.internal.web.ProblemKind;
import org.laurea.sync.FormatException;
import org.laurea.sync.PackageId;
import org.laurea.sync.receipt.HubAnswer;
import org.laurea.sync.receipt.Receipt;
import org.laurea.sync.receipt.ReceiptVerifier;
import org.laurea.sync.receipt.VerifiedAnswer;

/**
 * Signs the receipts of hubs below, each once: the package has to be filed here too, with the same records. What was signed is kept
 * before it is sent.
 *
 * @param store where it is kept
 * @param receipts what is filed here
 * @param keys sign
 * @param seals the services
 * @param anchors whom the hub believes
 * @param clock the time
 */
public record Countersigner(RecordStore store, ReceiptBook receipts, HubKeys keys, Seals seals, Anchors anchors,
        InstantSource clock) {

    /**
     * Signs a receipt.
     *
     * @param signed the receipt of the caller, signed by it
     * @throws Problem if the package is not filed here, or the receipt is not one of it by the caller
     */
    public byte[] countersign(PackageId id, Holder caller, byte[] signed) throws Problem, StoreException {
        try {
            Instant now = clock.instant();
            VerifiedAnswer answer = new ReceiptVerifier(seals).verify(signed, anchors.now(), now);
            Suite suite = answer.signed().suite();
            require(answer.answer(), id, caller, suite);
            Optional<byte[]> kept = kept(id, signed);
            return kept.isPresent() ? kept.get() : keep(id, caller, keys.countersign(signed, suite, now), now);
        } catch (SealException e) {
            throw Problem.of(e);
        } catch (FormatException e) {
            throw Problem.of(e);
        } catch (IOException e) {
            throw new IllegalStateException("a receipt that was signed here cannot be read", e);
        }
    }

    private void require(HubAnswer said, PackageId id, Holder caller, Suite suite)
            throws Problem, StoreException, SealException, IOException {
        if (!said.hub().equals(caller.unit())) {
            throw Problem.of(ProblemKind.WRONG_UNIT);
        }
        byte[] own = receipts.receipt(id, suite).orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
        boolean isOfTheSame = said instanceof Receipt below
                && HubAnswer.read(seals.contentOf(own)) instanceof Receipt here && below.id().equals(id)
                && below.batch().equals(here.batch()) && below.recordsRoot().equals(here.recordsRoot());
        if (!isOfTheSame) {
            throw Problem.of(ProblemKind.MISMATCH);
        }
    }

    private Optional<byte[]> kept(PackageId id, byte[] signed) throws StoreException, SealException {
        byte[] content = seals.contentOf(signed);
        for (StoredDocument document : store.documents(id.changeSet(), Documents.BELOW)) {
            if (Arrays.equals(seals.contentOf(document.bytes()), content)) {
                return Optional.of(document.bytes());
            }
        }
        return Optional.empty();
    }

    private byte[] keep(PackageId id, Holder below, byte[] countersigned, Instant now)
            throws StoreException, SealException {
        String told = Documents.BELOW + '/' + id.hex() + '/' + new String(seals.contentOf(countersigned),
                StandardCharsets.UTF_8);
        try {
            store.apply(new ChangeSet(UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8)), now,
                    keys.holder().account(), HubReasons.signedBelow(id, below.unit()),
                    List.of(new Change.DocumentKept(id.changeSet(),
                            new StoredDocument(Documents.BELOW, id.hex(), countersigned)))));
        } catch (ConflictException e) {
            throw new IllegalStateException(e);
        }
        // Another process may have been faster: then its signature is the one that counts.
        return kept(id, countersigned).orElse(countersigned);
    }
}
