package org.laurea.cli.internal.filing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.laurea.cli.internal.Command;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Option;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.office.filing.FilingException;
import org.laurea.sync.client.HubException;
import org.laurea.sync.pack.PackageZip;
import org.laurea.sync.pack.SealedPackage;
import org.laurea.sync.receipt.ReceiptVerifier;
import org.laurea.sync.receipt.VerifiedAnswer;

/**
 * {@code laurea deliver}: the office of a hub hands over what a unit brought on a stick, and puts the answer of the hub into it, for
 * the unit to take back.
 */
public final class DeliverCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of(List.of("FILE"), Option.value("hub", "URL"));
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException, IOException, StoreException {
        return Signed.run(session, () -> {
            try (FilingDesk desk = FilingDesk.openOrMake(session)) {
                return deliver(desk, arguments, session);
            }
        });
    }

    private static int deliver(FilingDesk desk, Arguments arguments, Session session)
            throws InputException, IOException, StoreException, SealException, FilingException {
        Path place = arguments.operandPath(0);
        byte[] signed;
        VerifiedAnswer answer;
        try (Pin pin = Pin.needed(session);
                KeyRing ring = desk.cabinet().open(pin.digits());
                SealedPackage sealed = SealedPackage.open(place)) {
            signed = session.services().filing().filings()
                    .hub(FileCommand.hub(desk, arguments), desk.cabinet().trust(), ring).client()
                    .send(sealed, new Waiting(session)).answer();
            answer = new ReceiptVerifier(session.services().filing().seals()).verify(signed,
                    desk.cabinet().trust().anchors(), session.clock().instant());
            if (!answer.answer().id().equals(sealed.label().id())) {
                throw new InputException(Session.text("deliver.other", place));
            }
        } catch (HubException e) {
            return Answered.trouble(e, false, session);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException(Session.text("file.interrupted"), e);
        }
        PackageZip.answer(place, signed);
        int code = Answered.tell(answer.answer(), session);
        session.say("deliver.written", place);
        return code;
    }
}
