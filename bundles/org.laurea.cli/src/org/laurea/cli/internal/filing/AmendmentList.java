package org.laurea.cli.internal.filing;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import org.laurea.cli.internal.ExitCode;
import org.laurea.cli.internal.Lines;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.store.Json;
import org.laurea.cli.internal.store.OpenStore;
import org.laurea.office.amendment.Amendment;

/**
 * How far errata and revocations are.
 *
 * @param all the amendments
 * @param session the session
 */
record AmendmentList(List<Amendment> all, Session session) {

    int print(boolean isJson) {
        PrintWriter out = session.terminal().text();
        if (isJson) {
            new Json().put("report", "laurea-amendments/1").put("amendments", all.stream().map(AmendmentList::json)
                    .toList()).print(out);
            return ExitCode.OK;
        }
        List<String[]> lines = new ArrayList<>();
        for (Amendment one : all) {
            lines.add(new String[] {OpenStore.name(one.batch()), OpenStore.title(one.batch()).in(session.language()),
                    one.batch().day(), told(one)});
        }
        Lines.print(lines, out);
        out.flush();
        if (all.isEmpty()) {
            session.say("errata.none");
        }
        return ExitCode.OK;
    }

    private String told(Amendment one) {
        return Session.text("errata.standing." + one.standing().tag(), one.due().orElse("")).in(session.language());
    }

    private static Json json(Amendment one) {
        Json json = new Json().put("batch", one.batch().id().toString()).put("kind", one.type().kind().tag())
                .put("category", one.type().category()).put("day", one.batch().day())
                .put("standing", one.standing().tag());
        one.due().ifPresent(day -> json.put("due", day));
        return json;
    }
}
