package org.laurea.cli.internal.filing;

import java.io.IOException;
import java.util.List;

import org.laurea.cli.internal.Command;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Option;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.cli.internal.args.Usage;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.office.filing.Application;
import org.laurea.office.filing.HubLine;
import org.laurea.sync.client.HubException;

/** {@code laurea decide}: what waits for the decision of the office that runs the hub, and the decision. */
public final class DecideCommand implements Command {

    @Override
    public Syntax syntax() {
        return new Syntax(List.of("list|ID"), 1, List.of(Option.flag("approve"), Option.flag("reject"),
                Option.value("opinion", "TEXT"), Option.value("hub", "URL"), Option.value("tries", "N"),
                Option.flag("json")));
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException, IOException, StoreException {
        boolean isList = arguments.operand(0).equals("list");
        if (!isList && arguments.has("approve") == arguments.has("reject")) {
            throw Usage.mistake("option.missing", "--approve, --reject");
        }
        String opinion = isList ? "" : arguments.required("opinion");
        return Signed.run(session, () -> {
            try (FilingDesk desk = FilingDesk.openOrMake(session);
                    Pin pin = Pin.needed(session);
                    KeyRing ring = desk.cabinet().open(pin.digits())) {
                List<Application> waiting = waiting(desk, ring, arguments, session);
                return isList ? new ApplicationList(waiting, session).print(arguments.has("json"))
                        : decide(chosen(waiting, arguments.operand(0)), opinion, ring, arguments,
                                new AmendmentDesk(desk, session));
            } catch (HubException e) {
                return Answered.trouble(e, false, session);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InputException(Session.text("file.interrupted"), e);
            }
        });
    }

    private static List<Application> waiting(FilingDesk desk, KeyRing ring, Arguments arguments, Session session)
            throws HubException, SealException, InputException, IOException, InterruptedException {
        HubLine line = session.services().filing().filings().line(desk.filing(), FileCommand.hub(desk, arguments),
                desk.cabinet().trust(), ring, Delivering.patience(arguments));
        return line.applications();
    }

    private static Application chosen(List<Application> waiting, String start) throws InputException {
        List<Application> meant = waiting.stream().filter(one -> one.id().hex().startsWith(start)).toList();
        if (meant.size() != 1) {
            throw new InputException(Session.text(meant.isEmpty() ? "decide.unknown" : "decide.several", start));
        }
        return meant.get(0);
    }

    private static int decide(Application application, String opinion, KeyRing ring, Arguments arguments,
            AmendmentDesk amendments) throws SealException, InputException, StoreException {
        Seals seals = amendments.session().services().filing().seals();
        String office = seals.holder(ring.signing(Delivering.suite(ring)).orElseThrow().certificate()).unit();
        return amendments.tell(
                amendments.amending().decision(office, application.id(), arguments.has("approve"), opinion));
    }
}
