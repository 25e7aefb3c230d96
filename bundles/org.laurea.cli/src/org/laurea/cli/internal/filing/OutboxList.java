package org.laurea.cli.internal.filing;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import org.laurea.cli.internal.ExitCode;
import org.laurea.cli.internal.Lines;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.store.OpenStore;
import org.laurea.core.store.StoreException;
import org.laurea.office.batch.BatchSteps;
import org.laurea.office.filing.OutboxItem;

/**
 * What is on its way.
 *
 * @param desk the desk
 * @param session the session
 */
record OutboxList(FilingDesk desk, Session session) {

    int print() throws StoreException, IOException {
        List<OutboxItem> items = desk.filing().outbox();
        List<String[]> lines = new ArrayList<>();
        for (OutboxItem item : items) {
            lines.add(new String[] {OpenStore.name(item.batch()), OpenStore.title(item.batch()).in(session.language()),
                    BatchSteps.title(item.batch().state()).in(session.language()), item.packed().toString(),
                    item.id().hex()});
        }
        PrintWriter out = session.terminal().text();
        Lines.print(lines, out);
        out.flush();
        if (items.isEmpty()) {
            session.say("file.outbox.empty");
        }
        return ExitCode.OK;
    }
}
