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

/** {@code laurea revoke}: prepares the revocation of a degree that was filed. */
public final class RevokeCommand implements Command {

    @Override
    public Syntax syntax() {
        return new Syntax(List.of(), 0, List.of(Option.value("certificate", "NUMBER"), Option.value("degree", "CODE"),
                Option.value("decided", "YYYYMMDD"), Option.value("reason", "TEXT")));
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException, IOException, StoreException {
        String degree = arguments.value("degree");
        Wish wish = new Wish(arguments.required("certificate"), degree == null ? "" : degree, new TreeMap<>(),
                arguments.required("reason"));
        String decided = arguments.required("decided").replace("-", "");
        return Signed.run(session, () -> {
            try (FilingDesk desk = FilingDesk.open(session)) {
                AmendmentDesk amendments = new AmendmentDesk(desk, session);
                return amendments.tell(amendments.amending().revocation(List.of(wish), decided));
            }
        });
    }
}
