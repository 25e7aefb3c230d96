package org.laurea.workbench.internal.intake;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.laurea.office.intake.BatchPlan;
import org.laurea.office.intake.IntakeResult;
import org.laurea.workbench.internal.part.Look;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;

/** Page 4: what was done, and what can be done now. */
final class DonePage extends ImportPage {

    private @Nullable Label summary;
    private @Nullable Composite buttons;

    DonePage(ImportWizard wizard) {
        super(wizard, "done");
    }

    @Override
    void fill(Composite page) {
        Label told = Layouts.named(new Label(page, SWT.WRAP), "import.result");
        told.setFont(Look.bold());
        told.setLayoutData(Layouts.wide().hint(1, SWT.DEFAULT).create());
        summary = told;
        Composite area = new Composite(page, SWT.NONE);
        area.setLayout(Layouts.flush(1));
        area.setLayoutData(Layouts.wide().create());
        buttons = area;
    }

    void show(IntakeResult result) {
        Label told = summary;
        Composite area = buttons;
        if (told == null || area == null) {
            return;
        }
        Path register = result.register();
        told.setText(register == null
                ? texts().get("done.records", Texts.count(result.added()), Texts.count(result.changed()),
                        Texts.count(result.batches().size()))
                : texts().get("done.register", Texts.count(result.added()), Texts.count(result.changed()),
                        String.valueOf(register.getFileName())));
        for (BatchPlan plan : result.batches()) {
            deed(area, "import.open", texts().get("open", plan.day(), plan.name()), () -> {
                wizard().deeds().open(plan.batch());
                close();
            }).setFocus();
            deed(area, "import.report", texts().get("report"), () -> report(plan));
        }
        if (result.entry() != null) {
            Button undo = deed(area, "import.undo", texts().get("undo"), () -> {});
            undo.addListener(SWT.Selection, event -> undo(undo));
        }
        setPageComplete(true);
        area.getParent().layout(true, true);
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
