package org.laurea.workbench.internal.intake;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.laurea.office.intake.BatchPlan;
import org.laurea.office.intake.IntakeResult;
import org.laurea.workbench.internal.part.StepPage;
import org.laurea.workbench.internal.batch.BatchNames;
import org.laurea.workbench.internal.part.Look;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.look.Layouts;

/** Page 4: what was done, and what can be done now. */
final class DonePage extends StepPage<ImportWizard> {

    private static final int COLUMNS = 3;

    private @Nullable Label summary;
    private @Nullable ScrolledComposite scroll;
    private @Nullable Composite buttons;

    DonePage(ImportWizard wizard) {
        super(wizard, "done");
    }

    @Override
    protected void fill(Composite page) {
        Label told = Layouts.named(new Label(page, SWT.WRAP), "import.result");
        told.setFont(Look.bold());
        told.setLayoutData(Layouts.wide().hint(1, SWT.DEFAULT).create());
        summary = told;
        ScrolledComposite outer = new ScrolledComposite(page, SWT.V_SCROLL);
        outer.setLayoutData(Layouts.fill().create());
        outer.setExpandHorizontal(true);
        outer.setExpandVertical(true);
        Composite area = new Composite(outer, SWT.NONE);
        area.setLayout(Layouts.flush(COLUMNS));
        outer.setContent(area);
        buttons = area;
        scroll = outer;
    }

    void show(IntakeResult result) {
        Label told = summary;
        Composite area = buttons;
        ScrolledComposite outer = scroll;
        if (told == null || area == null || outer == null) {
            return;
        }
        Path register = result.register();
        told.setText(register == null
                ? texts().get("done.records", result.added(), result.changed(), result.batches().size())
                : texts().get("done.register", result.added(), result.changed(),
                        String.valueOf(register.getFileName())));
        List<BatchPlan> largestFirst = result.batches().stream()
                .sorted(Comparator.comparingInt(DonePage::touched).reversed()).toList();
        Button first = null;
        for (BatchPlan plan : largestFirst) {
            Button open = line(area, plan);
            first = first == null ? open : first;
        }
        if (result.entry() != null) {
            Button undo = deed(area, "import.undo", texts().get("undo"), () -> {});
            undo.addListener(SWT.Selection, event -> undo(undo));
        }
        setPageComplete(true);
        outer.setMinSize(area.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        outer.getParent().layout(true, true);
        if (first != null) {
            first.setFocus();
        }
    }

    private Button line(Composite area, BatchPlan plan) {
        String name = texts().get("done.batch", BatchNames.day(plan.day()), plan.name(), touched(plan)).replaceAll(" +",
                " ");
        new Label(area, SWT.NONE).setText(Parts.plain(name));
        Button open = deed(area, "import.open", texts().get("open"), () -> {
            wizard().deeds().open(plan.batch());
            close();
        });
        Button report = deed(area, "import.report", texts().get("report"), () -> report(plan));
        Parts.named(open, texts().get("done.named", texts().get("open"), name));
        Parts.named(report, texts().get("done.named", texts().get("report"), name));
        return open;
    }

    private static int touched(BatchPlan plan) {
        return plan.added() + plan.changed();
    }

    private void report(BatchPlan plan) {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(texts().get("report"));
        dialog.setFileName(texts().get("report.name", plan.day()));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            wizard().deeds().report(plan.batch(), Path.of(chosen));
        }
    }

    private void undo(Button button) {
        button.setEnabled(false);
        CompletableFuture<?> undone = wizard().deeds().undo();
        undone.whenCompleteAsync((entry, failure) -> {
            Label told = summary;
            Composite area = buttons;
            if (isGone() || told == null || area == null) {
                return;
            }
            if (failure == null) {
                told.setText(texts().get("undone"));
                Parts.show(area, false);
                told.getParent().layout(true, true);
            } else {
                button.setEnabled(true);
                wizard().tell(failure, this::setErrorMessage);
            }
        }, getShell().getDisplay()::asyncExec);
    }

    private void close() {
        getShell().close();
    }

    private static Button deed(Composite parent, String id, String text, Runnable pressed) {
        Button button = Parts.button(parent, id, Parts.plain(text), pressed);
        button.setLayoutData(Layouts.wide().grab(false, false).create());
        return button;
    }
}
