package org.laurea.cli.internal.store;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.laurea.cli.internal.ExitCode;
import org.laurea.cli.internal.Lines;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.args.Arguments;
import org.laurea.core.store.Batch;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.office.batch.BatchStatistics;
import org.laurea.office.batch.BatchSteps;
import org.laurea.office.batch.Count;
import org.laurea.office.duty.Duties;
import org.laurea.office.duty.Duty;
import org.laurea.office.edit.Reasons;

/**
 * What can be seen of batches.
 *
 * @param desk the desk
 * @param session the session
 */
record BatchLook(AtDesk desk, Session session) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss")
            .withZone(ZoneId.systemDefault());
    private static final int MOST = 50;
    private static final int PAGE = 500;

    int run(String action, Arguments arguments) throws InputException, StoreException {
        boolean isJson = arguments.has(ImportCommand.JSON.name());
        switch (action) {
            case "list" -> list(isJson);
            case "show" -> show(BatchNames.find(desk.store(), arguments.operand(1)), isJson);
            default -> history(BatchNames.find(desk.store(), arguments.operand(1)),
                    (int) arguments.number("max", MOST, 1, Integer.MAX_VALUE), isJson);
        }
        return ExitCode.OK;
    }

    private void list(boolean isJson) throws StoreException {
        PrintWriter out = session.terminal().text();
        List<Batch> batches = desk.store().batches();
        if (isJson) {
            List<Json> all = new ArrayList<>();
            batches.forEach(batch -> all.add(json(batch)));
            new Json().put("report", "laurea-batches/1").put("batches", all).print(out);
            return;
        }
        List<String[]> lines = new ArrayList<>();
        for (Batch batch : batches) {
            lines.add(new String[] {BatchNames.of(batch.id()), BatchNames.day(batch.day()),
                    BatchNames.title(batch.type()).in(session.language()),
                    BatchSteps.title(batch.state()).in(session.language()), Integer.toString(batch.records()),
                    due(batch), batch.head().name()});
        }
        Lines.print(lines, out);
        out.flush();
        if (lines.isEmpty()) {
            session.say("batch.empty");
        }
    }

    private String due(Batch batch) {
        Optional<Duty> duty = new Duties(session.clock()).of(batch);
        return duty.map(known -> switch (known.status()) {
            case AHEAD, OPEN -> text("batch.left", known.lastDay(), known.daysLeft());
            case LATE -> text("batch.late", known.lastDay());
            case DONE_IN_TIME, DONE_LATE -> "";
        }).orElse("");
    }

    private Json json(Batch batch) {
        Optional<Duty> duty = new Duties(session.clock()).of(batch);
        Json json = new Json().put("batch", batch.id()).put("category", batch.type().id()).put("unit", batch.unit())
                .put("day", batch.day()).put("name", batch.head().name()).put("state", batch.state().tag())
                .put("records", batch.records()).put("changed", batch.changed());
        duty.ifPresent(known -> json.put("lastDay", known.lastDay()).put("daysLeft", known.daysLeft()));
        return json;
    }

    private void show(Batch batch, boolean isJson) throws StoreException {
        PrintWriter out = session.terminal().text();
        BatchStatistics statistics = BatchStatistics.of(desk.store(), batch);
        if (isJson) {
            json(batch).put("majors", counts(statistics.majors())).put("degrees", counts(statistics.degrees()))
                    .put("days", counts(statistics.days())).print(out);
            return;
        }
        out.print(text("batch.head", BatchNames.of(batch.id()), BatchNames.title(batch.type()),
                BatchNames.day(batch.day()), batch.unit(), batch.records(), BatchSteps.title(batch.state()),
                batch.head().name()).stripTrailing() + '\n');
        String due = due(batch);
        if (!due.isEmpty()) {
            out.print(due + '\n');
        }
        print("batch.degrees", statistics.degrees(), out);
        print("batch.majors", statistics.majors(), out);
        if (statistics.days().size() > 1) {
            print("batch.days", statistics.days(), out);
        }
        out.flush();
    }

    private static List<Json> counts(List<Count> counts) {
        return counts.stream().map(count -> new Json().put("code", count.code()).put("name", count.name())
                .put("records", count.records())).toList();
    }

    private void print(String key, List<Count> counts, PrintWriter out) {
        if (counts.isEmpty()) {
            return;
        }
        out.print(text(key) + '\n');
        List<String[]> lines = new ArrayList<>();
        counts.forEach(count -> lines
                .add(new String[] {"  " + count.code(), count.name(), Integer.toString(count.records())}));
        Lines.print(lines, out);
    }

    private void history(Batch batch, int most, boolean isJson) throws StoreException {
        List<Entry> entries = new ArrayList<>();
        long before = Long.MAX_VALUE;
        List<Entry> page = desk.store().entries(before, PAGE);
        while (!page.isEmpty() && entries.size() < most) {
            page.stream().filter(entry -> entry.batches().contains(batch.id())).limit(most - (long) entries.size())
                    .forEach(entries::add);
            before = page.get(page.size() - 1).sequence();
            page = desk.store().entries(before, PAGE);
        }
        PrintWriter out = session.terminal().text();
        if (isJson) {
            new Json().put("report", "laurea-history/1").put("batch", batch.id())
                    .put("entries", entries.stream().map(this::json).toList()).print(out);
            return;
        }
        List<String[]> lines = new ArrayList<>();
        entries.forEach(entry -> lines.add(new String[] {Long.toString(entry.sequence()), TIME.format(entry.when()),
                entry.who(), Reasons.text(entry.reason()).in(session.language())}));
        Lines.print(lines, out);
        out.flush();
    }

    private Json json(Entry entry) {
        return new Json().put("entry", entry.sequence()).put("when", entry.when()).put("who", entry.who())
                .put("reason", Reasons.text(entry.reason()).in(session.language()))
                .put("undoes", entry.undoes() == 0 ? null : entry.undoes()).put("changes", entry.changes());
    }

    private String text(String key, Object... arguments) {
        return Session.text(key, arguments).in(session.language());
    }
}
