package org.laurea.cli.internal.filing;

import java.io.IOException;
import java.net.URI;
import java.util.List;

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
import org.laurea.sync.client.HubException;
import org.laurea.sync.client.TransferMonitor;

/**
 * Sends batches to the hub and takes its answers over.
 *
 * @param desk the desk
 * @param session the session
 */
record Delivering(FilingDesk desk, Session session) {

    int file(String text, Arguments arguments)
            throws InputException, StoreException, SealException, FilingException, IOException {
        Batch batch = desk.batch(text);
        URI hub = FileCommand.hub(desk, arguments);
        try (Pin pin = Pin.needed(session);
                KeyRing ring = desk.cabinet().open(pin.digits())) {
            HubLine line = line(hub, ring);
            if (batch.state() == BatchState.SENT) {
                return again(line, List.of(item(batch)));
            }
            FilingSummary summary = desk.filing().summary(batch.id());
            session.say("file.summary", OpenStore.title(batch), batch.day(), batch.records(), summary.accepted(),
                    summary.id().hex());
            Suite suite = arguments.has("suite") ? KeysCommand.suite(arguments) : suite(ring);
            try (Consent consent = Consent.of(arguments, session, desk.cabinet())) {
                return Answered
                        .tell(line.file(summary, consent.approval(line, summary.id(), suite), suite, desk.registers(),
                                TransferMonitor.NONE), session);
            }
        } catch (HubException e) {
            return Answered.trouble(e, session);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException(Session.text("file.interrupted"), e);
        }
    }

    private OutboxItem item(Batch batch) throws StoreException, IOException, InputException {
        return desk.filing().outbox().stream().filter(item -> item.batch().id().equals(batch.id())).findFirst()
                .orElseThrow(() -> new InputException(Session.text("file.outbox.lost")));
    }

    private HubLine line(URI hub, KeyRing ring) throws SealException, InputException {
        return session.services().filing().filings().line(desk.filing(), hub, desk.cabinet().trust(), ring);
    }

    static Suite suite(KeyRing ring) {
        return ring.signing(Suite.SM).isPresent() ? Suite.SM : Suite.INTERNATIONAL;
    }

    /** Sends everything again that has no answer yet. */
    int all(URI hub) throws InputException, StoreException, SealException, FilingException, IOException {
        List<OutboxItem> waiting = desk.filing().outbox().stream()
                .filter(item -> item.batch().state() == BatchState.SENT).toList();
        if (waiting.isEmpty()) {
            session.say("file.outbox.empty");
            return ExitCode.OK;
        }
        try (Pin pin = Pin.needed(session);
                KeyRing ring = desk.cabinet().open(pin.digits())) {
            return again(line(hub, ring), waiting);
        } catch (HubException e) {
            return Answered.trouble(e, session);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException(Session.text("file.interrupted"), e);
        }
    }

    private int again(HubLine line, List<OutboxItem> items) throws HubException, SealException, FilingException,
            StoreException, InputException, IOException, InterruptedException {
        int code = ExitCode.OK;
        for (OutboxItem item : items) {
            code = Math.max(code, Answered.tell(line.send(item, TransferMonitor.NONE), session));
        }
        return code;
    }
}
