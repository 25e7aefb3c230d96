package org.laurea.sync.receipt;

import java.time.Instant;
import java.util.HexFormat;

import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.SignedContent;
import org.laurea.core.seal.Suite;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.FormatException.Part;
import org.laurea.sync.content.ContentSummary;
import org.laurea.sync.ledger.Proofs;
import org.laurea.sync.ledger.TreeHasher;

/**
 * Finds out whether an answer of a hub is to be believed: from the answer itself and the authorities, without a store and without
 * the hub. Any number of threads.
 */
public final class ReceiptVerifier {

    private final Seals seals;

    /** A verifier with the services for it. */
    public ReceiptVerifier(Seals seals) {
        this.seals = seals;
    }

    /**
     * Verifies the signatures, that the first is of the hub that the answer names, and the place in the ledger.
     *
     * @param signed the answer as it came
     * @param anchors whom one believes
     * @param moment when certificates must be valid, unless the answer is time-stamped
     * @throws SealException a signature does not hold, or is not of this hub (PURPOSE)
     * @throws FormatException MALFORMED, VERSION or LIMIT; MISMATCH if the entry is not that of the package; PROOF
     */
    public VerifiedAnswer verify(byte[] signed, TrustAnchors anchors, Instant moment)
            throws SealException, FormatException {
        if (signed.length > AnswerCodec.MOST_BYTES) {
            throw new FormatException(Fault.LIMIT, Part.RECEIPT, String.valueOf(signed.length));
        }
        SignedContent content = seals.verify(signed, anchors, moment);
        HubAnswer answer = HubAnswer.read(content.content());
        HubSigner.require(content.signatures().get(0), answer.hub());
        if (answer instanceof Receipt receipt) {
            prove(receipt);
        }
        return new VerifiedAnswer(answer, content);
    }

    private void prove(Receipt receipt) throws FormatException {
        LedgerPlace place = receipt.place();
        if (!place.entry().change().equals(receipt.id().changeSet())) {
            throw new FormatException(Fault.MISMATCH, Part.RECEIPT, "entry.change");
        }
        HexFormat hex = HexFormat.of();
        TreeHasher hasher = new TreeHasher(() -> seals.digest(Suite.SM));
        boolean isIncluded = new Proofs(hasher).isIncluded(hasher.leaf(place.entry().bytes()), place.entry().index(),
                place.size(), place.inclusion().stream().map(hex::parseHex).toList(), hex.parseHex(place.root()));
        if (!isIncluded) {
            throw new FormatException(Fault.PROOF, Part.RECEIPT, "inclusion");
        }
    }

    /**
     * Compares an answer with the content that it is about.
     *
     * @throws FormatException MISMATCH
     */
    public static void compare(HubAnswer answer, ContentSummary content) throws FormatException {
        if (!answer.id().equals(content.id())) {
            throw mismatch("id");
        }
        if (answer.kind() != content.head().kind()) {
            throw mismatch("kind");
        }
        if (!answer.batch().equals(FiledBatch.of(content.head()))) {
            throw mismatch("batch");
        }
        if (answer instanceof Receipt receipt && !receipt.recordsRoot().equals(content.recordsRoot())) {
            throw mismatch("recordsRoot");
        }
    }

    private static FormatException mismatch(String place) {
        return new FormatException(Fault.MISMATCH, Part.RECEIPT, place);
    }
}
