package org.laurea.cli.internal.filing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.laurea.cli.internal.Command;
import org.laurea.cli.internal.ExitCode;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Option;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.SigningKey;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.office.filing.Approval;
import org.laurea.office.filing.FilingException;
import org.laurea.office.filing.FilingSummary;
import org.laurea.office.filing.OutboxItem;
import org.laurea.office.filing.PackingOrder;

/** {@code laurea package}: a batch as a sealed package on a stick; the leader signs it, for no hub is there to give a code. */
public final class PackageCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of(List.of("BATCH", "FILE.zip"), Option.value("leader-keys", "FILE"),
                Option.value("suite", "sm|international"));
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException, IOException, StoreException {
        Path file = arguments.operandPath(1);
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        return Signed.run(session, () -> {
            try (FilingDesk desk = FilingDesk.open(session)) {
                Batch batch = desk.batch(arguments.operand(0));
                OutboxItem item = batch.state() == BatchState.SENT ? sent(desk, batch)
                        : pack(desk, batch, arguments, session);
                desk.filing().export(item, file);
                session.say("package.written", file, item.id().hex());
                return ExitCode.OK;
            }
        });
    }

    private static OutboxItem sent(FilingDesk desk, Batch batch) throws StoreException, IOException, InputException {
        return desk.filing().outbox().stream().filter(item -> item.batch().id().equals(batch.id())).findFirst()
                .orElseThrow(() -> new InputException(Session.text("file.outbox.lost")));
    }

    private static OutboxItem pack(FilingDesk desk, Batch batch, Arguments arguments, Session session)
            throws InputException, StoreException, SealException, FilingException, IOException {
        arguments.required("leader-keys");
        try (Pin pin = Pin.needed(session);
                KeyRing ring = desk.cabinet().open(pin.digits());
                Consent consent = Consent.of(arguments, session, desk.cabinet())) {
            FilingSummary summary = desk.filing().summary(batch.id());
            Suite suite = arguments.has("suite") ? KeysCommand.suite(arguments) : Delivering.suite(ring);
            Approval approval = consent.signed(suite);
            SigningKey operator = ring.signing(suite)
                    .orElseThrow(() -> new SealException(Fault.NO_KEY, Session.text("file.key.none", suite.tag())));
            return desk.filing().pack(summary, new PackingOrder(approval, suite, operator,
                    session.services().filing().filings().knownHub(desk.cabinet().trust(), suite), summary.previous(),
                    desk.registers()));
        }
    }
}
