package org.laurea.cli.internal.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.laurea.cli.internal.Command;
import org.laurea.cli.internal.ExitCode;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Option;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.core.data.DataFolder;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Signature;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.office.keys.TrustFolder;
import org.laurea.sync.FormatException;
import org.laurea.sync.receipt.HubAnswer;
import org.laurea.sync.receipt.Receipt;
import org.laurea.sync.receipt.ReceiptVerifier;
import org.laurea.sync.receipt.Refusal;
import org.laurea.sync.receipt.VerifiedAnswer;

/** {@code laurea verify}: whether a receipt, alone or in a package, is to be believed. Needs no store and no hub. */
public final class VerifyCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of(List.of("FILE"), Option.value("trust", "FILE"));
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException, IOException, StoreException {
        return Signed.run(session, () -> verify(arguments, session));
    }

    private static int verify(Arguments arguments, Session session)
            throws SealException, InputException, IOException {
        byte[] signed = ReceiptFile.read(arguments.operandPath(0));
        Seals seals = session.services().filing().seals();
        TrustAnchors anchors = anchors(arguments, session);
        try {
            VerifiedAnswer answer = new ReceiptVerifier(seals).verify(signed, anchors, session.clock().instant());
            tell(answer, session);
            return ExitCode.OK;
        } catch (SealException e) {
            session.terminal().say(Session.text("verify.false", e.text()));
        } catch (FormatException e) {
            session.terminal().say(Session.text("verify.false", e.text()));
        }
        return ExitCode.FINDINGS;
    }

    private static TrustAnchors anchors(Arguments arguments, Session session)
            throws SealException, InputException, IOException {
        Path given = arguments.path("trust");
        if (given == null) {
            TrustFolder trust = session.services().filing().cabinets().of(DataFolder.ofProcess()).trust();
            return trust.anchors();
        }
        return new TrustAnchors(session.services().filing().seals().certificates(Files.readAllBytes(given)),
                List.of(), false);
    }

    private static void tell(VerifiedAnswer verified, Session session) {
        HubAnswer answer = verified.answer();
        Signature hub = verified.signed().signatures().get(0);
        String key = answer instanceof Receipt ? "verify.receipt" : "verify.refusal";
        session.terminal().say(Session.text(key, answer.hub(), answer.id().hex(), answer.batch().unit(),
                answer.batch().category(), answer.batch().day(), answer.batch().records(), answer.received()));
        if (answer instanceof Receipt receipt) {
            session.say("verify.place", receipt.place().entry().sequence(), receipt.place().size(),
                    receipt.place().root());
        } else if (answer instanceof Refusal refusal) {
            session.say("verify.findings", refusal.findings().size());
        }
        Instant stamped = hub.stamped();
        session.say(stamped == null ? "verify.unstamped" : "verify.stamped",
                stamped == null ? hub.claimed() : stamped);
        session.say("verify.countersigned", hub.countersignatures().size());
    }
}
