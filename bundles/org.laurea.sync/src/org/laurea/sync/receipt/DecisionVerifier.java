package org.laurea.sync.receipt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Signature;
import org.laurea.core.seal.SignedContent;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.core.text.Messages;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Part;
import org.laurea.sync.content.ContentLimits;
import org.laurea.sync.content.ContentLine;
import org.laurea.sync.content.ContentLine.Decision;
import org.laurea.sync.content.ContentReader;
import org.laurea.sync.content.ContentSummary;
import org.laurea.sync.pack.Manifest;
import org.laurea.sync.wire.SignedDecision;

/** Finds out whether a decision is to be believed: who signed it, and that they signed exactly this. Any number of threads. */
public final class DecisionVerifier {

    private final Seals seals;

    /** A verifier with the services for it. */
    public DecisionVerifier(Seals seals) {
        this.seals = seals;
    }

    /**
     * Verifies the signatures and that they are those of one office under this content. Whether it is the office that may decide is
     * for the caller to judge.
     *
     * @param document laurea-decision/1 as it came
     * @param anchors whom one believes
     * @param moment when certificates must be valid
     * @throws SealException a signature does not hold, or is not of an operator and a leader of the office (PURPOSE)
     * @throws FormatException MALFORMED, VERSION or LIMIT; MISMATCH if manifest and content are not of one decision
     */
    public VerifiedDecision verify(byte[] document, TrustAnchors anchors, Instant moment)
            throws SealException, IOException {
        SignedDecision said = SignedDecision.read(document);
        SignedContent signed = seals.verify(said.manifest(), anchors, moment);
        Manifest manifest = Manifest.read(signed.content());
        ContentReader reader = new ContentReader(new ByteArrayInputStream(said.content()),
                ContentLimits.OF_THE_PROTOCOL, seals);
        Optional<ContentLine> line = reader.next();
        ContentSummary summary = reader.summary();
        boolean isOfOne = manifest.id().equals(summary.id()) && manifest.unit().equals(summary.head().unit())
                && manifest.kind() == summary.head().kind() && summary.head().records() == 1;
        if (!isOfOne || !(line.orElseThrow() instanceof Decision decision)) {
            throw new FormatException(FormatException.Fault.MISMATCH, Part.DECISION, "content");
        }
        requireSigners(signed, manifest);
        return new VerifiedDecision(manifest.id(), summary.head(), decision, signed);
    }

    private static void requireSigners(SignedContent signed, Manifest manifest) throws SealException {
        boolean isAuthorised = manifest.facts().authorisation().isPresent()
                || isSigned(signed, Role.LEADER, manifest.unit());
        if (!isSigned(signed, Role.OPERATOR, manifest.unit()) || !isAuthorised) {
            throw new SealException(Fault.PURPOSE,
                    Messages.beside(DecisionVerifier.class).text("signer.notTheOffice", manifest.unit()));
        }
    }

    private static boolean isSigned(SignedContent signed, Role role, String unit) {
        return signed.signatures().stream().map(Signature::holder).anyMatch(holder -> isOf(holder, role, unit));
    }

    private static boolean isOf(Holder holder, Role role, String unit) {
        return holder.role() == role && holder.unit().equals(unit);
    }
}
