package org.laurea.cli.internal.filing;

import java.io.Console;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.args.Arguments;
import org.laurea.core.seal.KeyPlace;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.SigningKey;
import org.laurea.core.seal.Suite;
import org.laurea.core.text.InputException;
import org.laurea.office.filing.Approval;
import org.laurea.office.filing.HubLine;
import org.laurea.office.keys.KeyCabinet;
import org.laurea.sync.PackageId;
import org.laurea.sync.client.HubException;
import org.laurea.sync.pack.Authorisation;

/** The leader's yes: his own key, or a code that the hub gave him. */
final class Consent implements AutoCloseable {

    private final Arguments arguments;
    private final Session session;
    private final @Nullable KeyRing leader;

    private Consent(Arguments arguments, Session session, @Nullable KeyRing leader) {
        this.arguments = arguments;
        this.session = session;
        this.leader = leader;
    }

    /** Opens the leader's keys if they are given. */
    static Consent of(Arguments arguments, Session session, KeyCabinet cabinet) throws SealException, InputException {
        String file = arguments.value("leader-keys");
        if (file == null) {
            return new Consent(arguments, session, null);
        }
        try (Pin pin = Pin.ofLeader(session)) {
            return new Consent(arguments, session, cabinet.open(new KeyPlace("pkcs12", file), pin.digits()));
        }
    }

    /** The approval of a package; asks the hub for a code, and the user for what the leader got, if none is given. */
    Approval approval(HubLine line, PackageId id, Suite suite)
            throws SealException, InputException, HubException, InterruptedException {
        if (leader != null) {
            return signed(suite);
        }
        String account = arguments.required("leader");
        String code = arguments.value("code");
        if (code == null) {
            line.ask(id, account);
            code = typed();
        }
        return new Approval.Code(new Authorisation(account, code.strip()));
    }

    /** The leader signs. */
    Approval signed(Suite suite) throws SealException {
        KeyRing keys = leader;
        return new Approval.Signed((keys == null ? Optional.<SigningKey>empty() : keys.signing(suite))
                .orElseThrow(() -> new SealException(Fault.NO_KEY, Session.text("file.leader.key"))));
    }

    private String typed() throws InputException {
        Console console = System.console();
        String typed = console == null ? null
                : console.readLine("%s", Session.text("file.code").in(session.language()));
        if (typed == null || typed.isBlank()) {
            throw new InputException(Session.text("file.code.needed"));
        }
        return typed;
    }

    @Override
    public void close() {
        KeyRing keys = leader;
        if (keys != null) {
            keys.close();
        }
    }
}
