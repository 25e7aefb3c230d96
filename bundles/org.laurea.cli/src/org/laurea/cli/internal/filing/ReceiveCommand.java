package org.laurea.cli.internal.filing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.laurea.cli.internal.Command;
import org.laurea.cli.internal.ExitCode;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Option;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.office.filing.FilingException;
import org.laurea.office.filing.HubLine;
import org.laurea.office.filing.OutboxItem;
import org.laurea.sync.client.HubException;
import org.laurea.sync.client.LedgerReport;
import org.laurea.sync.ledger.TreeHead;
import org.laurea.sync.receipt.ReceiptVerifier;
import org.laurea.sync.receipt.VerifiedAnswer;

/** {@code laurea receive}: takes receipts over, from a file or stick, or from the hub; and looks whether its ledger only grew. */
public final class ReceiveCommand implements Command {

    @Override
    public Syntax syntax() {
        return new Syntax(List.of("FILE"), 0, List.of(Option.value("hub", "URL"), Option.value("tries", "N")));
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException, IOException, StoreException {
        return Signed.run(session, () -> {
            try (FilingDesk desk = FilingDesk.open(session)) {
                return arguments.operands() == 1 ? fromFile(desk, arguments.operandPath(0), session)
                        : fromHub(desk, FileCommand.hub(desk, arguments), arguments, session);
            }
        });
    }

    private static int fromFile(FilingDesk desk, Path file, Session session)
            throws InputException, IOException, StoreException, SealException, FilingException {
        byte[] signed = ReceiptFile.read(file);
        VerifiedAnswer answer = new ReceiptVerifier(session.services().filing().seals()).verify(signed,
                desk.cabinet().trust().anchors(), session.clock().instant());
        return Answered.tell(new HubLine.Outcome(desk.filing().take(answer, signed), answer), session);
    }

    private static int fromHub(FilingDesk desk, URI hub, Arguments arguments, Session session)
            throws InputException, IOException, StoreException, SealException, FilingException {
        try (Pin pin = Pin.needed(session);
                KeyRing ring = desk.cabinet().open(pin.digits())) {
            HubLine line = session.services().filing().filings().line(desk.filing(), hub, desk.cabinet().trust(), ring,
                    Delivering.patience(arguments));
            int code = ExitCode.OK;
            for (OutboxItem item : desk.filing().outbox()) {
                Optional<HubLine.Outcome> outcome = item.batch().state() == BatchState.SENT ? line.fetch(item)
                        : Optional.empty();
                if (outcome.isPresent()) {
                    code = Math.max(code, Answered.tell(outcome.get(), session));
                } else {
                    session.say("receive.waiting", item.id().hex());
                }
            }
            int countersigned = line.collect();
            if (countersigned > 0) {
                session.say("receive.countersigned", countersigned);
            }
            return Math.max(code, ledger(line.ledger(), session));
        } catch (HubException e) {
            return Answered.trouble(e, true, session);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException(Session.text("file.interrupted"), e);
        }
    }

    private static int ledger(Optional<LedgerReport> report, Session session) {
        if (report.isEmpty()) {
            return ExitCode.OK;
        }
        LedgerReport.State state = report.get().state();
        TreeHead head = report.get().head();
        session.say("receive.ledger." + state.name().toLowerCase(Locale.ROOT), head.size(), head.root());
        return state == LedgerReport.State.CONSISTENT ? ExitCode.OK : ExitCode.FINDINGS;
    }
}
