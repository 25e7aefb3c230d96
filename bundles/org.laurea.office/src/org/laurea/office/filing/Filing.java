package org.laurea.office.filing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.laurea.core.seal.SealException;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.Localized;
import org.laurea.sync.pack.SealedPackage;
import org.laurea.sync.receipt.Receipt;
import org.laurea.sync.receipt.VerifiedAnswer;
import org.laurea.sync.receipt.VerifiedDecision;

/**
 * Files the batches of a store. Each step is one change set: after a crash a batch is in the state before or after it. What leaves
 * the house is kept first; FILED is written only by {@link #take} of a receipt that was verified.
 */
public interface Filing {

    /**
     * What filing a batch would file, or files.
     *
     * @throws FilingException if it is neither checked nor on its way nor filed, has no records, or lacks its unit or award date
     */
    FilingSummary summary(UUID batch) throws FilingException, StoreException;

    /** What changed in a batch since it left the house last, else since it came in. */
    FilingChanges changes(UUID batch) throws FilingException, StoreException;

    /**
     * Packs a checked batch into the outbox, signed and sealed; it is authorised then. One that is on its way already is packed anew:
     * the package has the same id. So is one that is
     * filed, for a hub that lost it; it stays filed.
     *
     * @param summary as the leader saw it
     * @throws FilingException if the batch is another by now
     */
    OutboxItem pack(FilingSummary summary, PackingOrder order)
            throws FilingException, StoreException, SealException, IOException;

    /** What is on its way, the oldest first. */
    List<OutboxItem> outbox() throws StoreException, IOException;

    /** The packages of filed batches, which are kept for a hub that loses them: what stands last in its ledger comes first. */
    List<OutboxItem> filed() throws StoreException, IOException;

    /** The package of an item, to be sent or copied; the caller closes it. */
    SealedPackage open(OutboxItem item) throws IOException;

    /** Notes, before the first byte goes, that a package leaves the house: its batch is sent then, and its manifest kept for good. */
    OutboxItem handOn(OutboxItem item) throws FilingException, StoreException, IOException;

    /** Notes why a try to send a package failed; the note goes with the package. */
    void failed(OutboxItem item, Localized why) throws IOException;

    /**
     * Takes the answer of the hub to a package that is on its way: a receipt files its batch, a refusal makes it a draft again. An
     * answer that was taken before changes nothing; another receipt of a filed batch is kept beside the first.
     *
     * @param answer the verified answer
     * @param signed its bytes, kept as they are
     * @return the batch as it is then
     * @throws FilingException if no batch of the store was sent as this package, or its content is another
     */
    UUID take(VerifiedAnswer answer, byte[] signed) throws FilingException, StoreException, IOException;

    /** Whether an answer is to a package of this store and was not taken yet. */
    boolean isNew(VerifiedAnswer answer, byte[] signed) throws StoreException;

    /** Whether a decision is about errata of this store and was not taken yet. */
    boolean isNew(VerifiedDecision decision) throws StoreException;

    /**
     * Takes the decision on errata that were filed: if they are approved, the records are corrected. One that was taken before changes
     * nothing.
     *
     * @param decision the verified decision
     * @param document its bytes, kept as they are
     * @return the batch of the errata
     * @throws FilingException if nothing of this store waits for it, or another office decided than the one that was asked
     */
    UUID take(VerifiedDecision decision, byte[] document) throws FilingException, StoreException;

    /** The receipt of a batch, byte for byte; the one that more hubs have signed, if there are two. */
    Optional<byte[]> receipt(UUID batch) throws StoreException;

    /** The last refusal of a batch, byte for byte. */
    Optional<byte[]> refusal(UUID batch) throws StoreException;

    /** Writes the package of an item as one ZIP file for a stick, and notes that it left the house. */
    void export(OutboxItem item, Path file) throws FilingException, StoreException, IOException;

    /** Throws a package away that did not leave the house; its batch is checked again. */
    void discard(OutboxItem item) throws FilingException, StoreException, IOException;

    /** The receipt that stands last in the hub's ledger, as far as this store knows. */
    Optional<Receipt> newest() throws StoreException;

    /** The receipt of a unit that stands last in the hub's ledger, as far as this store knows. */
    Optional<Receipt> last(String unit) throws StoreException;
}
