package org.laurea.sync.client;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.SignedContent;
import org.laurea.core.seal.Suite;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.sync.FormatException;
import org.laurea.sync.client.LedgerReport.State;
import org.laurea.sync.ledger.Proofs;
import org.laurea.sync.ledger.TreeHasher;
import org.laurea.sync.ledger.TreeHead;
import org.laurea.sync.receipt.HubSigner;
import org.laurea.sync.wire.SignedHead;

/** Watches that the ledger of a hub only grows. Any number of threads. */
public final class LedgerWatch {

    private final Seals seals;

    /** A watch with the services for it. */
    public LedgerWatch(Seals seals) {
        this.seals = seals;
    }

    /**
     * Verifies a head and compares it with one that is known, from a head or from a receipt, which says size and root too.
     *
     * @param answer what the hub answered
     * @param known the largest known; empty if none is
     * @param hub the code of the hub
     * @throws SealException the signature does not hold or is not the hub's
     * @throws FormatException MALFORMED, VERSION or LIMIT
     */
    public LedgerReport compare(SignedHead answer, Optional<TreeHead> known, String hub, TrustAnchors anchors,
            Instant moment) throws SealException, FormatException {
        SignedContent content = seals.verify(answer.head(), anchors, moment);
        TreeHead head = TreeHead.read(content.content());
        HubSigner.require(content.signatures().get(0), hub);
        HubSigner.require(content.signatures().get(0), head.hub());
        State state = known.map(earlier -> state(earlier, head, answer)).orElse(State.CONSISTENT);
        return new LedgerReport(state, head, answer.head());
    }

    private State state(TreeHead earlier, TreeHead head, SignedHead answer) {
        if (head.size() < earlier.size()) {
            return State.LOST;
        }
        HexFormat hex = HexFormat.of();
        Proofs proofs = new Proofs(new TreeHasher(() -> seals.digest(Suite.SM)));
        boolean isConsistent = proofs.isConsistent(earlier.size(), head.size(),
                answer.consistency().stream().map(hex::parseHex).toList(), hex.parseHex(earlier.root()),
                hex.parseHex(head.root()));
        return isConsistent ? State.CONSISTENT : State.FORKED;
    }
}
