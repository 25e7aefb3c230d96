package org.laurea.sync.client;

import java.time.Instant;

import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.SignedContent;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.FormatException.Part;
import org.laurea.sync.receipt.HubSigner;
import org.laurea.sync.wire.FeedPage;

/** Finds out whether a page of a feed is to be believed. */
public final class FeedVerifier {

    private final Seals seals;

    /** A verifier with the services for it. */
    public FeedVerifier(Seals seals) {
        this.seals = seals;
    }

    /**
     * Verifies the signature and that the page is the one that was asked for.
     *
     * @param signed the page as it came
     * @param unit the unit that asked
     * @param after what it asked for
     * @throws SealException the signature does not hold or is not the hub's
     * @throws FormatException MALFORMED, VERSION or LIMIT; MISMATCH if it is another page
     */
    public FeedPage verify(byte[] signed, String unit, long after, TrustAnchors anchors, Instant moment)
            throws SealException, FormatException {
        SignedContent content = seals.verify(signed, anchors, moment);
        FeedPage page = FeedPage.read(content.content());
        HubSigner.require(content.signatures().get(0), page.hub());
        if (!page.unit().equals(unit) || page.after() != after) {
            throw new FormatException(Fault.MISMATCH, Part.ANSWER, "feed");
        }
        return page;
    }
}
