package org.laurea.cli.internal.filing;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.laurea.cli.internal.ExitCode;
import org.laurea.cli.internal.Lines;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.store.Json;
import org.laurea.office.duty.WorkingDays;
import org.laurea.office.filing.Application;
import org.laurea.sync.content.ContentLine;
import org.laurea.sync.content.ContentLine.Correction;

/**
 * Errata that wait for a decision, with what they change and the days that are left.
 *
 * @param waiting the errata
 * @param session the session
 */
record ApplicationList(List<Application> waiting, Session session) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int SHORT = 12;

    int print(boolean isJson) {
        PrintWriter out = session.terminal().text();
        if (isJson) {
            new Json().put("report", "laurea-applications/1")
                    .put("applications", waiting.stream().map(this::json).toList()).print(out);
            return ExitCode.OK;
        }
        for (Application one : waiting) {
            out.println(Session.text("decide.application", one.id().hex().substring(0, SHORT), one.head().unit(),
                    one.head().category(), one.lines().size(), due(one), left(one)).in(session.language()));
            List<String[]> lines = new ArrayList<>();
            one.lines().forEach(line -> lines.addAll(lines(line)));
            Lines.print(lines, out);
        }
        out.flush();
        if (waiting.isEmpty()) {
            session.say("decide.none");
        }
        return ExitCode.OK;
    }

    private static List<String[]> lines(ContentLine line) {
        List<String[]> lines = new ArrayList<>();
        if (line instanceof Correction correction) {
            correction.changes().forEach((field, change) -> lines.add(new String[] {"  " + correction.certificate(),
                    field, change.before(), "→ " + change.after(), correction.reason()}));
        }
        return lines;
    }

    private LocalDate due(Application one) {
        return new WorkingDays(session.services().codes()).after(LocalDate.ofInstant(one.received(), CHINA),
                WorkingDays.TO_DECIDE);
    }

    private long left(Application one) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(session.clock().instant(), CHINA), due(one));
    }

    private Json json(Application one) {
        return new Json().put("id", one.id().hex()).put("unit", one.head().unit())
                .put("category", one.head().category()).put("received", one.received().toString())
                .put("due", due(one).toString()).put("daysLeft", left(one))
                .put("corrections", one.lines().stream().map(ApplicationList::correction).toList());
    }

    private static Json correction(ContentLine line) {
        Correction one = (Correction) line;
        Json changes = new Json();
        one.changes().forEach((field, change) -> changes.put(field, List.of(change.before(), change.after())));
        return new Json().put("certificate", one.certificate()).put("degree", one.degree()).put("changes", changes)
                .put("reason", one.reason());
    }
}
