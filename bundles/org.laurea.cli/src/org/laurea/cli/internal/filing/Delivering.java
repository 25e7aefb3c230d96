package org.laurea.cli.internal.filing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.laurea.cli.internal.ExitCode;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.store.OpenStore;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.office.filing.FilingException;
import org.laurea.office.filing.FilingSummary;
import org.laurea.office.filing.HubLine;
import org.laurea.office.filing.OutboxItem;
import org.laurea.sync.client.ClientSettings;
import org.laurea.sync.client.HubException;
import org.laurea.sync.wire.ProblemType;

/**
 * Sends batches to the hub and takes its answers over.
 *
 * @param desk the desk
 * @param arguments the arguments
 * @param session the session
 */
record Delivering(FilingDesk desk, Arguments arguments, Session session) {

    private static final int TRIES = 5;
    private static final int MOST_TRIES = 100;

    int file(String text) throws InputException, StoreException, SealException, FilingException, IOException {
        Batch batch = desk.batch(text);
        Path receipt = arguments.path("receipt");
        if (batch.state() == BatchState.FILED && receipt != null) {
            return Answered.write(desk.filing().receipt(batch.id()).orElseThrow(), receipt, session);
        }
        URI hub = FileCommand.hub(desk, arguments);
        try (Pin pin = Pin.needed(session);
                KeyRing ring = desk.cabinet().open(pin.digits())) {
            int code = file(batch, line(hub, ring), ring);
            if (code == ExitCode.OK && receipt != null) {
                Answered.write(desk.filing().receipt(batch.id()).orElseThrow(), receipt, session);
            }
            return code;
        } catch (HubException e) {
            return Answered.trouble(e, desk.batch(batch.id().toString()).state() == BatchState.SENT, session);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException(Session.text("file.interrupted"), e);
        }
    }

    /** A package that is on its way is sent again; if it is lost, or another came first, it is packed anew. */
    private int file(Batch batch, HubLine line, KeyRing ring) throws HubException, SealException, FilingException,
            StoreException, InputException, IOException, InterruptedException {
        Optional<OutboxItem> item = batch.state() == BatchState.SENT
                ? desk.filing().outbox().stream().filter(one -> one.batch().id().equals(batch.id())).findFirst()
                : Optional.empty();
        if (item.isPresent()) {
            try {
                return Answered.tell(line.send(item.get(), new Waiting(session)), session);
            } catch (HubException e) {
                if (!isOvertaken(e)) {
                    throw e;
                }
                session.terminal().say(e.text());
            }
        }
        FilingSummary summary = desk.filing().summary(batch.id());
        line.requireUnfiled(summary);
        session.say("file.summary", OpenStore.title(batch), batch.day(), batch.records(), summary.accepted(),
                summary.id().hex());
        Suite suite = arguments.has("suite") ? KeysCommand.suite(arguments) : suite(ring);
        try (Consent consent = Consent.of(arguments, session, desk.cabinet())) {
            return Answered.tell(line.file(summary, consent.approval(line, summary.id(), suite), suite,
                    desk.registers(), new Waiting(session)), session);
        }
    }

    private static boolean isOvertaken(HubException e) {
        return e.problem().filter(said -> said.type() == ProblemType.NOT_NEXT).isPresent();
    }

    private HubLine line(URI hub, KeyRing ring) throws SealException, InputException {
        return session.services().filing().filings().line(desk.filing(), hub, desk.cabinet().trust(), ring,
                patience(arguments));
    }

    /** How often a hub that does not answer is tried. */
    static ClientSettings patience(Arguments arguments) throws InputException {
        return ClientSettings.OF_THE_PROTOCOL.withAttempts((int) arguments.number("tries", TRIES, 1, MOST_TRIES));
    }

    static Suite suite(KeyRing ring) {
        return ring.signing(Suite.SM).isPresent() ? Suite.SM : Suite.INTERNATIONAL;
    }

    /** Sends everything again that has no answer yet, or that the hub has lost. */
    int all(URI hub) throws InputException, StoreException, SealException, FilingException, IOException {
        List<OutboxItem> waiting = desk.filing().outbox().stream()
                .filter(item -> item.batch().state() == BatchState.SENT).toList();
        if (waiting.isEmpty() && desk.filing().filed().isEmpty()) {
            session.say("file.outbox.empty");
            return ExitCode.OK;
        }
        try (Pin pin = Pin.needed(session);
                KeyRing ring = desk.cabinet().open(pin.digits())) {
            HubLine line = line(hub, ring);
            int refilled = refill(line);
            if (waiting.isEmpty() && refilled == 0) {
                session.say("file.outbox.empty");
            }
            return again(line, waiting);
        } catch (HubException e) {
            return Answered.trouble(e, true, session);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException(Session.text("file.interrupted"), e);
        }
    }

    /** Files again what a hub that was restored from an older backup does not have any more; says how many packages. */
    private int refill(HubLine line) throws HubException, SealException, FilingException, StoreException,
            InputException, IOException, InterruptedException {
        List<HubLine.Outcome> refilled = line.refill(new Waiting(session));
        if (!refilled.isEmpty()) {
            session.say("file.refilled", refilled.size());
        }
        refilled.forEach(outcome -> Answered.tell(outcome, session));
        return refilled.size();
    }

    /** Sends packages; one that another came before needs its leader again and keeps none of the rest. */
    private int again(HubLine line, List<OutboxItem> items) throws HubException, SealException, FilingException,
            StoreException, InputException, IOException, InterruptedException {
        int code = ExitCode.OK;
        for (OutboxItem item : items) {
            try {
                code = Math.max(code, Answered.tell(line.send(item, new Waiting(session)), session));
            } catch (HubException e) {
                if (!isOvertaken(e)) {
                    throw e;
                }
                session.terminal().say(Session.text("file.overtaken", OpenStore.name(item.batch())));
                code = Math.max(code, ExitCode.FINDINGS);
            }
        }
        return code;
    }
}
