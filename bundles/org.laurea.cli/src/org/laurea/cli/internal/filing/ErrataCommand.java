package org.laurea.cli.internal.filing;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;

import org.laurea.cli.internal.Command;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Option;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.office.amendment.Wish;

/** {@code laurea errata}: prepares the correction of filed records, and tells how far corrections and revocations are. */
public final class ErrataCommand implements Command {

    @Override
    public Syntax syntax() {
        return new Syntax(List.of("FILE|list"), 0, List.of(Option.value("certificate", "NUMBER"),
                Option.value("degree", "CODE"), Option.value("set", "FIELD=TEXT"), Option.value("reason", "TEXT"),
                Option.flag("json")));
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException, IOException, StoreException {
        return Signed.run(session, () -> {
            try (FilingDesk desk = FilingDesk.open(session)) {
                AmendmentDesk amendments = new AmendmentDesk(desk, session);
                if (arguments.operands() == 0) {
                    return amendments.tell(amendments.amending().errata(List.of(wish(arguments))));
                }
                return arguments.operand(0).equals("list")
                        ? new AmendmentList(amendments.amending().all(), session).print(arguments.has("json"))
                        : amendments.tell(amendments.amending().errata(WishTable.read(arguments.operandPath(0))));
            }
        });
    }

    private static Wish wish(Arguments arguments) throws InputException {
        String set = arguments.required("set");
        int sign = set.indexOf('=');
        if (sign < 1) {
            throw new InputException(Session.text("errata.set", set));
        }
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put(set.substring(0, sign), set.substring(sign + 1));
        String degree = arguments.value("degree");
        return new Wish(arguments.required("certificate"), degree == null ? "" : degree, texts,
                arguments.required("reason"));
    }
}
