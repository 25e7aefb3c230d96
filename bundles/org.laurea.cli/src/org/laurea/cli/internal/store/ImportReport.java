package org.laurea.cli.internal.store;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.cli.internal.Session;
import org.laurea.core.row.Columns;
import org.laurea.core.store.Entry;
import org.laurea.core.text.Localized;
import org.laurea.exchange.report.Ink;
import org.laurea.office.intake.BatchPlan;
import org.laurea.office.intake.Confidence;
import org.laurea.office.intake.DryRun;
import org.laurea.office.intake.FieldColumn;
import org.laurea.office.intake.Intake;
import org.laurea.office.intake.IntakeResult;
import org.laurea.office.intake.IntakeTarget;
import org.laurea.office.intake.RuleCount;
import org.laurea.validation.Finding;

/** Tells what an import would do, or did. */
final class ImportReport {

    private static final int ROWS = 10;

    private final Intake intake;
    private final Session session;
    private final PrintWriter out;
    private final Ink ink;

    ImportReport(Intake intake, Session session) {
        this.intake = intake;
        this.session = session;
        this.out = session.terminal().text();
        this.ink = session.terminal().ink();
    }

    /** For people. */
    void text(DryRun run, @Nullable IntakeResult result) {
        run.notes().forEach(session.terminal()::note);
        line("import.counts", run.rows(), run.added(), run.changed(), run.same());
        for (BatchPlan batch : run.batches()) {
            out.print("  ");
            line(batch.isNew() ? "import.batch.new" : "import.batch", BatchNames.of(batch.batch()),
                    BatchNames.day(batch.day()), batch.added(), batch.changed(), batch.same());
        }
        if (run.locked() > 0) {
            line("import.locked", run.locked(), run.lockedRows().size(),
                    numbers(run.lockedRows().stream().map(row -> row.row()).toList()));
        }
        if (!run.repeated().isEmpty()) {
            line("import.repeated", run.repeated().size(),
                    numbers(run.repeated().stream().map(row -> row.row()).toList()));
        }
        columns();
        run.findings().forEach(this::rule);
        if (!run.findings().isEmpty()) {
            line("import.findings", run.errors(), run.warnings(), run.rowsWithErrors());
        }
        if (result != null) {
            done(result);
        } else {
            line("import.dry");
        }
        out.flush();
    }

    private void columns() {
        IntakeTarget target = intake.target();
        List<String> missing = new ArrayList<>();
        for (FieldColumn field : intake.mapping()) {
            boolean isTold = target instanceof IntakeTarget.Records && field.isRequired();
            if (isTold && field.confidence() == Confidence.MISSING) {
                missing.add(field.field().zh());
            }
        }
        if (!missing.isEmpty()) {
            line("import.missing", String.join(", ", missing));
        }
    }

    private void rule(RuleCount rule) {
        Finding first = rule.first().get(0);
        String place = first.column() < 0 ? String.valueOf(first.row())
                : Columns.letters(first.column()) + first.row();
        out.print("  " + ink.of(rule.severity(), text("severity." + rule.severity().tag())) + "  " + rule.rule() + "  "
                + rule.title().in(session.language()) + "  " + text("import.rule", rule.count(), place) + '\n');
    }

    private void done(IntakeResult result) {
        Entry entry = result.entry();
        if (result.register() != null) {
            line("import.done.register", result.added(), result.changed(), result.register());
        } else if (entry == null) {
            line("import.nothing");
        } else {
            line("import.done", result.added(), result.changed(), entry.sequence());
        }
    }

    private static String numbers(List<Integer> rows) {
        List<String> texts = rows.stream().limit(ROWS).map(String::valueOf).toList();
        return String.join(", ", texts) + (rows.size() > ROWS ? " \u2026" : "");
    }

    private void line(String key, Object... arguments) {
        out.print(text(key, arguments) + '\n');
    }

    private String text(String key, Object... arguments) {
        Localized text = Session.text(key, arguments);
        return text.in(session.language());
    }

    /** For programs. */
    void json(DryRun run, @Nullable IntakeResult result) {
        IntakeTarget target = intake.target();
        List<Json> batches = new ArrayList<>();
        for (BatchPlan batch : run.batches()) {
            batches.add(new Json().put("batch", batch.batch()).put("new", batch.isNew()).put("day", batch.day())
                    .put("unit", batch.unit()).put("name", batch.name())
                    .put("state", batch.state().tag()).put("added", batch.added()).put("changed", batch.changed())
                    .put("same", batch.same()));
        }
        List<Json> rules = new ArrayList<>();
        for (RuleCount rule : run.findings()) {
            rules.add(new Json().put("rule", rule.rule()).put("severity", rule.severity().tag())
                    .put("count", rule.count()));
        }
        Entry entry = result == null ? null : result.entry();
        new Json().put("report", "laurea-import/1").put("file", intake.file().getFileName())
                .put("sheet", intake.sheet().sheet()).put("target", target == null ? null : target.id())
                .put("dryRun", result == null).put("rows", run.rows()).put("added", run.added())
                .put("changed", run.changed()).put("same", run.same()).put("locked", run.locked())
                .put("repeated", run.repeated().stream().map(row -> row.row()).toList()).put("batches", batches)
                .put("findings", rules).put("errors", run.errors()).put("warnings", run.warnings())
                .put("entry", entry == null ? null : entry.sequence()).print(out);
    }
}
