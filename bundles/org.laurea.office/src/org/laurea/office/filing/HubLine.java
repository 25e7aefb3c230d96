package org.laurea.office.filing;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.sync.PackageId;
import org.laurea.sync.client.HubException;
import org.laurea.sync.client.LedgerReport;
import org.laurea.sync.client.TransferMonitor;
import org.laurea.sync.receipt.VerifiedAnswer;

/** An office's line to its hub: asks, sends, and believes nothing that is not proved. Any thread; an interrupt ends a call. */
public interface HubLine {

    /**
     * Asks the hub who it is and keeps its certificates. If it does not answer, those that it showed last are good enough.
     *
     * @return the certificate that packages of a suite are sealed to, verified up to an authority that the office trusts
     * @throws SealException the hub's certificate is not to be believed, or it has none of this suite (PURPOSE)
     */
    X509Certificate recipient(Suite suite) throws HubException, SealException, InputException, InterruptedException;

    /** Asks the hub to give a leader the code for a package. */
    void ask(PackageId id, String leader) throws HubException, InterruptedException;

    /** An answer that was taken over by the store. */
    record Outcome(UUID batch, VerifiedAnswer answer) {}

    /**
     * Packs a batch, sends it, verifies the answer and takes it over. If another package of the unit came first, it is packed again
     * behind that one.
     *
     * @param summary as the leader saw it
     * @param registers the registers that it was checked with, by their names
     */
    Outcome file(FilingSummary summary, Approval approval, Suite suite, List<String> registers, TransferMonitor monitor)
            throws HubException, SealException, FilingException, StoreException, InputException, IOException,
            InterruptedException;

    /**
     * Asks whether there is anything to file. A batch that is filed is filed again only with a hub that does not have it any more.
     *
     * @throws FilingException the hub has it
     */
    void requireUnfiled(FilingSummary summary) throws HubException, FilingException, InterruptedException;

    /**
     * Sends a package, verifies the answer and takes it over. The batch is sent before the first byte goes. If the hub lacks what
     * comes before it, that is sent first: {@link #refill}.
     *
     * @throws HubException nothing is known of the outcome, or the hub refuses the call; the package stays in the outbox
     */
    Outcome send(OutboxItem item, TransferMonitor monitor) throws HubException, SealException, FilingException,
            StoreException, InputException, IOException, InterruptedException;

    /**
     * Sends the packages again that were filed and that the hub does not have any more, as after an older backup of it was put back;
     * in the order of its ledger, each with a new receipt. If it has the last one, it has all.
     *
     * @return what was filed again
     * @throws HubException the hub refuses one; those before it are filed
     */
    List<Outcome> refill(TransferMonitor monitor) throws HubException, SealException, FilingException, StoreException,
            InputException, IOException, InterruptedException;

    /** Asks for the receipt of a batch that was sent, and takes it over; empty if the hub has not filed it. */
    Optional<Outcome> fetch(OutboxItem item) throws HubException, SealException, FilingException, StoreException,
            InputException, IOException, InterruptedException;

    /**
     * Takes over what the hub hands down: receipts of batches of this store that hubs above have signed too, and decisions on errata.
     *
     * @return how many were new
     */
    int collect() throws HubException, SealException, FilingException, StoreException, InputException, IOException,
            InterruptedException;

    /**
     * The errata that wait for the decision of the unit that calls, because it is the office that runs the hub; the oldest first.
     */
    List<Application> applications() throws HubException, SealException, InputException, IOException,
            InterruptedException;

    /**
     * Compares the hub's ledger with the largest size and root that a receipt of the store says.
     *
     * @return what it found; empty if there is no receipt yet
     */
    Optional<LedgerReport> ledger() throws HubException, SealException, StoreException, InputException, IOException,
            InterruptedException;
}
