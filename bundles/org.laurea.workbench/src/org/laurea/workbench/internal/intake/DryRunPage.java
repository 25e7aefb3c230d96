package org.laurea.workbench.internal.intake;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.laurea.office.intake.DryRun;
import org.laurea.office.intake.IntakeResult;
import org.laurea.office.intake.IntakeTarget;
import org.laurea.workbench.internal.part.StepPage;
import org.laurea.workbench.internal.part.Look;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.look.Layouts;

/** Page 3: what the import would do; nothing is written yet. */
final class DryRunPage extends StepPage<ImportWizard> {

    private @Nullable Label summary;
    private @Nullable Label notes;
    private @Nullable Composite nameLine;
    private @Nullable DryRunTables tables;
    private @Nullable MeterLine meter;
    private @Nullable DryRun run;
    private String named = "";
    private boolean isBusy;

    DryRunPage(ImportWizard wizard) {
        super(wizard, "dry");
    }

    @Override
    protected void fill(Composite page) {
        Label told = Layouts.named(new Label(page, SWT.WRAP), "import.summary");
        told.setFont(Look.bold());
        told.setLayoutData(Layouts.wide().hint(1, SWT.DEFAULT).create());
        summary = told;
        Label noted = new Label(page, SWT.WRAP);
        noted.setLayoutData(Layouts.wide().hint(1, SWT.DEFAULT).create());
        notes = noted;
        meter = new MeterLine(page, texts());
        Composite line = new Composite(page, SWT.NONE);
        line.setLayout(Layouts.flush(2));
        line.setLayoutData(Layouts.wide().create());
        Label label = new Label(line, SWT.NONE);
        label.setText(texts().get("batch.name"));
        Text field = Layouts.named(new Text(line, SWT.BORDER), "import.batch.name");
        field.setMessage(texts().get("batch.name.hint"));
        field.setLayoutData(Layouts.wide().create());
        Parts.labelled(label, field);
        Parts.named(field, texts().get("batch.name"));
        field.addListener(SWT.FocusOut, event -> rename(field.getText().strip()));
        nameLine = line;
        tables = new DryRunTables(page, texts());
    }

    @Override
    protected void enter() {
        super.enter();
        if (run == null && !isBusy) {
            begin();
        }
    }

    /** Forgets what is known, since something else was chosen. */
    void forget() {
        run = null;
    }

    boolean isReady() {
        DryRun known = run;
        return known != null && known.isOfUse() && !isBusy;
    }

    boolean isBusy() {
        return isBusy;
    }

    /** Ends what is under way. */
    void stop() {
        MeterLine line = meter;
        if (line != null) {
            line.cancel();
        }
    }

    /** Does what was told. */
    void execute(Consumer<IntakeResult> then) {
        setMessage(texts().get("writing"));
        follow(meter -> wizard().session().execute(meter), result -> {
            setMessage(null);
            then.accept(result);
        });
    }

    private void begin() {
        setMessage(texts().get("checking"));
        follow(meter -> wizard().session().dryRun(meter), this::show);
    }

    private void rename(String text) {
        if (!text.equals(named) && !isBusy) {
            named = text;
            run = null;
            setMessage(texts().get("checking"));
            follow(meter -> wizard().session().choose(intake -> intake.nameBatches(text))
                    .thenCompose(state -> wizard().session().dryRun(meter)), this::show);
        }
    }

    /** Work that a meter follows. */
    @FunctionalInterface
    private interface Work<T> {
        CompletableFuture<T> begin(Meter meter);
    }

    private <T> void follow(Work<T> work, Consumer<T> then) {
        MeterLine line = meter;
        if (line == null) {
            return;
        }
        isBusy = true;
        setErrorMessage(null);
        setPageComplete(false);
        getContainer().updateButtons();
        work.begin(line.begin()).whenCompleteAsync((result, failure) -> {
            isBusy = false;
            line.end();
            if (isGone()) {
                return;
            }
            if (failure == null) {
                then.accept(result);
            } else {
                setMessage(null);
                wizard().tell(failure, this::setErrorMessage);
            }
            getContainer().updateButtons();
        }, getShell().getDisplay()::asyncExec);
    }

    private void show(DryRun known) {
        run = known;
        IntakeState state = wizard().state();
        Label told = summary;
        Label noted = notes;
        DryRunTables shown = tables;
        Composite line = nameLine;
        if (state == null || told == null || noted == null || shown == null || line == null) {
            return;
        }
        told.setText(texts().get("dry.summary", known.rows(), known.added(), known.changed(), known.same(),
                known.errors(), known.warnings()));
        noted.setText(Parts.plain(known.notes().stream().map(texts()::of).collect(Collectors.joining("\n"))));
        Parts.show(line, state.target() instanceof IntakeTarget.Records);
        shown.show(known, state);
        setMessage(known.isOfUse() ? texts().get("dry.next") : texts().get("dry.nothing"),
                known.isOfUse() ? NONE : INFORMATION);
        setPageComplete(known.isOfUse());
        told.getParent().layout(true, true);
    }
}
