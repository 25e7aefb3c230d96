package org.laurea.workbench.internal.filing;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import org.laurea.core.seal.KeyPlace;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.SigningKey;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;
import org.laurea.office.batch.BatchStatistics;
import org.laurea.office.filing.Approval;
import org.laurea.office.filing.FilingException;
import org.laurea.office.filing.FilingSummary;
import org.laurea.office.filing.HubLine;
import org.laurea.office.filing.PackingOrder;
import org.laurea.sync.client.HubException;
import org.laurea.sync.client.TransferMonitor;
import org.laurea.sync.PackageId;
import org.laurea.sync.pack.Authorisation;
import org.laurea.sync.receipt.HubAnswer;
import org.laurea.sync.receipt.Refusal;
import org.laurea.sync.receipt.VerifiedAnswer;

/**
 * The steps of filing one batch, none of them on the UI thread.
 *
 * @param place what they work with
 * @param batch the batch
 */
record FilingSteps(FilingPlace place, UUID batch) {

    FilingOverview overview() throws FilingException, StoreException, SealException, InputException, IOException {
        FilingSummary summary = place.filing().summary(batch);
        Optional<byte[]> refused = place.filing().refusal(batch);
        Optional<Refusal> last = refused.isPresent()
                && HubAnswer.read(place.seals().contentOf(refused.get())) instanceof Refusal refusal
                        ? Optional.of(refusal)
                        : Optional.empty();
        return new FilingOverview(summary, BatchStatistics.of(place.desk().store(), summary.batch()),
                AcceptedGroup.of(place.desk().store().acceptances(batch)), place.filing().changes(batch), last,
                place.cabinet().trust().address().map(URI::toString).orElse(""));
    }

    /** How far the batch is. */
    BatchState state() throws StoreException {
        return place.desk().store().batch(batch).map(Batch::state).orElse(BatchState.DRAFT);
    }

    /** Asks the hub to give the leader his code. Wipes the PIN. */
    void ask(char[] pin, PackageId id, String leader)
            throws SealException, InputException, HubException, InterruptedException {
        try (KeyRing ring = place.cabinet().open(pin)) {
            place.line(ring).ask(id, leader);
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    /** Files the batch, or packs it for a stick; empty if it waits in the outbox for that. */
    Optional<VerifiedAnswer> file(FilingSummary summary, Signing typed, TransferMonitor monitor)
            throws SealException, InputException, HubException, FilingException, StoreException, IOException,
            InterruptedException {
        try (typed;
                KeyRing ring = place.cabinet().open(typed.pin())) {
            Suite suite = FilingPlace.suite(ring);
            if (typed.yes() instanceof Signing.Yes.Keys keys) {
                try (KeyRing leader = place.cabinet().open(new KeyPlace("pkcs12", keys.file().toString()),
                        keys.pin())) {
                    Approval approval = new Approval.Signed(signing(leader, suite, "leader.key"));
                    if (keys.isOffline()) {
                        pack(summary, approval, suite, ring);
                        return Optional.empty();
                    }
                    return Optional.of(send(summary, approval, suite, ring, monitor));
                }
            }
            Signing.Yes.Code code = (Signing.Yes.Code) typed.yes();
            return Optional.of(send(summary, new Approval.Code(new Authorisation(code.leader(), code.code())), suite,
                    ring, monitor));
        }
    }

    private VerifiedAnswer send(FilingSummary summary, Approval approval, Suite suite, KeyRing ring,
            TransferMonitor monitor) throws SealException, InputException, HubException, FilingException,
            StoreException, IOException, InterruptedException {
        HubLine line = place.line(ring);
        return line.file(summary, approval, suite, place.registers(), monitor).answer();
    }

    private void pack(FilingSummary summary, Approval approval, Suite suite, KeyRing ring)
            throws SealException, InputException, FilingException, StoreException, IOException {
        place.filing().pack(summary, new PackingOrder(approval, suite, signing(ring, suite, "own.key"),
                place.filings().knownHub(place.cabinet().trust(), suite), summary.previous(), place.registers()));
    }

    private static SigningKey signing(KeyRing ring, Suite suite, String missing) throws SealException {
        return ring.signing(suite)
                .orElseThrow(() -> new SealException(Fault.NO_KEY, Messages.beside(FilingSteps.class).text(missing)));
    }
}
