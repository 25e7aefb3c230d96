package org.laurea.cli.internal.store;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import org.laurea.cli.internal.ExitCode;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.args.Arguments;
import org.laurea.core.store.Batch;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.exchange.report.Ink;
import org.laurea.office.batch.BatchRemoval;
import org.laurea.office.batch.BatchSteps;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.RowFinding;
import org.laurea.office.document.Tally;
import org.laurea.office.edit.Reasons;
import org.laurea.validation.Finding;
import org.laurea.validation.Severity;

/**
 * What can be done with batches.
 *
 * @param desk the desk
 * @param session the session
 */
record BatchWork(AtDesk desk, Session session) {

    int run(String action, Arguments arguments) throws InputException, StoreException {
        return switch (action) {
            case "undo" -> told(desk.done(desk.desk()::undo), "batch.undone", "batch.undo.nothing");
            case "redo" -> told(desk.done(desk.desk()::redo), "batch.undone", "batch.redo.nothing");
            case "drop" -> drop(batch(arguments));
            case "move" -> new BatchMove(desk, session).run(batch(arguments),
                    arguments.has(ImportCommand.JSON.name()));
            case "accept" -> accept(batch(arguments), arguments);
            default -> check(batch(arguments), arguments.has(ImportCommand.JSON.name()));
        };
    }

    private Batch batch(Arguments arguments) throws InputException, StoreException {
        return BatchNames.find(desk.store(), arguments.operand(1));
    }

    private int told(Optional<Entry> entry, String done, String nothing) {
        if (entry.isPresent()) {
            session.say(done, Reasons.text(entry.get().reason()), entry.get().sequence());
        } else {
            session.say(nothing);
        }
        return ExitCode.OK;
    }

    private int drop(Batch batch) throws InputException, StoreException {
        try {
            Entry entry = new BatchRemoval(desk.store(), desk.desk().user(), session.clock()).remove(batch);
            session.say("batch.dropped", BatchNames.of(batch.id()), batch.records(), entry.sequence());
            return ExitCode.OK;
        } catch (ConflictException e) {
            throw new InputException(Session.text("store.conflict"), e);
        }
    }

    private BatchDocument open(Batch batch) throws InputException, StoreException {
        Callable<CompletableFuture<BatchDocument>> opening = () -> desk.desk().open(batch.id());
        BatchDocument document = desk.done(opening);
        if (document.recordType() == null) {
            throw new InputException(Session.text("batch.module", BatchNames.title(batch.type())));
        }
        return document;
    }

    private int check(Batch batch, boolean isJson) throws InputException, StoreException {
        try (BatchDocument document = open(batch)) {
            desk.done(document::check);
            List<RowFinding> findings = desk.seen(() -> findings(document));
            Tally tally = desk.seen(document::tally);
            PrintWriter out = session.terminal().text();
            if (isJson) {
                json(document, findings, tally).print(out);
            } else {
                text(document, findings, tally, out);
            }
            return tally.errors() == 0 ? ExitCode.OK : ExitCode.FINDINGS;
        }
    }

    private static List<RowFinding> findings(BatchDocument document) {
        List<RowFinding> findings = new ArrayList<>();
        document.forEachFinding(findings::add);
        return findings;
    }

    private void text(BatchDocument document, List<RowFinding> findings, Tally tally, PrintWriter out) {
        Ink ink = session.terminal().ink();
        for (RowFinding found : findings) {
            Finding finding = found.finding();
            Severity severity = finding.rule().severity();
            String place = finding.row() == 0 ? "" : text("batch.record", finding.row()) + "  ";
            out.print(ink.of(severity, text("severity." + severity.tag())) + "  " + finding.rule().code() + "  " + place
                    + finding.message().in(session.language()) + (found.isOpen() ? "" : " " + text("batch.accepted"))
                    + '\n');
        }
        out.print(text("batch.tally", tally.errors(), tally.warnings(), tally.accepted(), tally.rowsWithErrors())
                + '\n');
        out.print(text("batch.next", BatchSteps.title(document.batch().state()), BatchSteps
                .next(document.batch().state(), tally.errors(), tally.warnings(), tally.safeFixes())) + '\n');
        out.flush();
    }

    private Json json(BatchDocument document, List<RowFinding> findings, Tally tally) {
        List<Json> all = new ArrayList<>();
        for (RowFinding found : findings) {
            Finding finding = found.finding();
            all.add(new Json().put("rule", finding.rule().code()).put("severity", finding.rule().severity().tag())
                    .put("record", found.record()).put("row", finding.row() == 0 ? null : finding.row())
                    .put("field", finding.field()).put("value", finding.value())
                    .put("message", finding.message().in(session.language())).put("accepted", !found.isOpen()));
        }
        return new Json().put("report", "laurea-batch-check/1").put("batch", document.batch().id())
                .put("state", document.batch().state().tag()).put("findings", all).put("errors", tally.errors())
                .put("warnings", tally.warnings()).put("accepted", tally.accepted())
                .put("rowsWithErrors", tally.rowsWithErrors());
    }

    private int accept(Batch batch, Arguments arguments) throws InputException, StoreException {
        String rule = arguments.required("rule");
        String reason = arguments.required("reason");
        long row = arguments.number("row", 0, 1, Integer.MAX_VALUE);
        try (BatchDocument document = open(batch)) {
            List<RowFinding> warnings = desk.seen(() -> findings(document)).stream()
                    .filter(found -> found.isOpen() && found.finding().rule().code().equals(rule)
                            && found.finding().rule().severity() == Severity.WARNING
                            && (row == 0 || found.finding().row() == row))
                    .toList();
            if (warnings.isEmpty()) {
                throw new InputException(Session.text("batch.accept.none", rule));
            }
            desk.done(() -> document.accept(warnings, reason));
            session.say("batch.accept.done", warnings.size(), rule);
            return ExitCode.OK;
        }
    }

    private String text(String key, Object... arguments) {
        return Session.text(key, arguments).in(session.language());
    }
}
