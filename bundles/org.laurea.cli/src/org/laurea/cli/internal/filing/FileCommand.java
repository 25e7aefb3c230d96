package org.laurea.cli.internal.filing;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import org.laurea.cli.internal.Command;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Option;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;

/** {@code laurea file}: files batches with a hub, and looks after what is on its way. */
public final class FileCommand implements Command {

    static final List<Option> APPROVAL = List.of(Option.value("hub", "URL"), Option.value("suite", "sm|international"),
            Option.value("leader", "ACCOUNT"), Option.value("code", "CODE"), Option.value("leader-keys", "FILE"),
            Option.value("receipt", "FILE"), Option.value("tries", "N"));

    @Override
    public Syntax syntax() {
        return new Syntax(List.of("BATCH|list|resend"), 1, APPROVAL);
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException, IOException, StoreException {
        return Signed.run(session, () -> {
            try (FilingDesk desk = FilingDesk.open(session)) {
                return switch (arguments.operand(0)) {
                    case "list" -> new OutboxList(desk, session).print();
                    case "resend" -> new Delivering(desk, arguments, session).all(hub(desk, arguments));
                    default -> new Delivering(desk, arguments, session).file(arguments.operand(0));
                };
            }
        });
    }

    /** The address of the hub: the one that is given is remembered. */
    static URI hub(FilingDesk desk, Arguments arguments) throws InputException {
        String given = arguments.value("hub");
        if (given == null) {
            return desk.cabinet().trust().address()
                    .orElseThrow(() -> new InputException(Session.text("file.hub.missing")));
        }
        try {
            URI address = URI.create(given);
            desk.cabinet().trust().choose(address);
            return address;
        } catch (IllegalArgumentException e) {
            throw new InputException(Session.text("file.hub.invalid", given), e);
        }
    }
}
