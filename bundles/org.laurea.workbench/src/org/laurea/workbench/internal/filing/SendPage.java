package org.laurea.workbench.internal.filing;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.laurea.core.store.BatchState;
import org.laurea.office.filing.FilingSummary;
import org.laurea.sync.receipt.Receipt;
import org.laurea.sync.receipt.Refusal;
import org.laurea.sync.receipt.VerifiedAnswer;
import org.laurea.workbench.internal.part.StepPage;
import org.laurea.workbench.internal.part.Background;
import org.laurea.workbench.internal.part.Facts;
import org.laurea.workbench.internal.part.Look;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.look.Layouts;

/** Page 3: the package on its way, and what came of it. */
final class SendPage extends StepPage<FilingWizard> {

    private @Nullable Label told;
    private @Nullable ProgressBar bar;
    private @Nullable Facts facts;
    private @Nullable FindingTable findings;
    private @Nullable Button jump;
    private @Nullable Background background;
    private @Nullable SendMonitor monitor;

    SendPage(FilingWizard wizard) {
        super(wizard, "send");
    }

    @Override
    protected void fill(Composite page) {
        Label label = Layouts.named(new Label(page, SWT.WRAP), "filing.result");
        label.setFont(Look.bold());
        label.setLayoutData(Layouts.wide().hint(1, SWT.DEFAULT).create());
        told = label;
        ProgressBar progress = new ProgressBar(page, SWT.HORIZONTAL);
        progress.setMaximum(SendMonitor.PARTS);
        progress.setLayoutData(Layouts.wide().create());
        bar = progress;
        facts = new Facts(page, "filing.receipt", texts());
        FindingTable table = new FindingTable(page, texts(), this::jump);
        findings = table;
        Button button = Parts.button(page, "filing.jump", texts().get("jump"), () -> jump(table.selected()));
        button.setLayoutData(new GridData());
        jump = button;
        Parts.show(table.control(), false);
        Parts.show(button, false);
        background = new Background(page);
    }

    @Override
    protected void enter() {
        setPageComplete(wizard().isDone());
    }

    /** Whether something is under way. */
    boolean isBusy() {
        Background work = background;
        return work != null && work.isBusy();
    }

    /** Asks what is under way to end. */
    void stop() {
        Background work = background;
        SendMonitor watching = monitor;
        if (work != null && watching != null) {
            watching.cancel();
            work.stop();
            setMessage(texts().get("stopping"));
        }
    }

    /** Files the batch as typed. */
    void begin(FilingSummary summary, Signing typed) {
        Background work = background;
        Label label = told;
        ProgressBar progress = bar;
        if (work == null || label == null || progress == null) {
            typed.close();
            return;
        }
        SendMonitor watching = new SendMonitor(progress, texts(), sentence -> {
            label.setText(Parts.plain(sentence));
            label.getParent().layout(true, true);
        });
        monitor = watching;
        setErrorMessage(null);
        setMessage(null);
        label.setText(texts().get("packing"));
        Parts.show(progress, true);
        work.start(() -> wizard().steps().file(summary, typed, watching), typed::close, this::done, this::failed);
        getContainer().updateButtons();
    }

    private void done(Optional<VerifiedAnswer> answer) {
        Label label = told;
        Facts lines = facts;
        ProgressBar progress = bar;
        FilingOverview overview = wizard().overview();
        if (label == null || lines == null || progress == null || overview == null) {
            return;
        }
        Parts.show(progress, false);
        if (answer.isEmpty()) {
            wizard().done("told.packed");
            label.setText(texts().get("packed"));
        } else if (answer.get().answer() instanceof Receipt receipt) {
            wizard().done("told.filed");
            label.setText(texts().get("filed", receipt.batch().records(), receipt.place().entry().sequence()));
            ReceiptFacts receiptFacts = new ReceiptFacts(lines, texts());
            receiptFacts.tell(receipt, overview.summary().batch());
            receiptFacts.signatures(answer.get());
        } else if (answer.get().answer() instanceof Refusal refusal) {
            wizard().done("told.refused");
            refused(refusal, label);
        }
        setPageComplete(true);
        label.getParent().layout(true, true);
        getContainer().updateButtons();
    }

    private void refused(Refusal refusal, Label label) {
        label.setText(texts().get("refused", refusal.hub(), refusal.findings().size()));
        setErrorMessage(texts().get("refused.next"));
        FindingTable table = findings;
        Button button = jump;
        if (table != null && button != null) {
            table.show(refusal.findings());
            Parts.show(table.control(), true);
            Parts.show(button, true);
            table.control().setFocus();
        }
    }

    private void jump(long number) {
        Background work = background;
        if (number > 0 && work != null) {
            work.start(() -> new RecordNumbers(wizard().steps()).at(number), wizard()::reveal,
                    failure -> setErrorMessage(Background.text(failure)));
        }
    }

    private void failed(Throwable failure) {
        String reason = Background.text(failure);
        Background work = background;
        if (work != null) {
            work.start(() -> wizard().steps().state(), state -> failed(reason, state), other -> failed(reason, null));
        }
    }

    /** A batch that did not come away can be tried again at once; one that is under way waits in the outbox. */
    private void failed(String reason, @Nullable BatchState state) {
        Label label = told;
        ProgressBar progress = bar;
        if (label == null || progress == null) {
            return;
        }
        label.setText("");
        Parts.show(progress, false);
        if (state == BatchState.CHECKED) {
            wizard().again(reason);
            return;
        }
        wizard().done("told.waits");
        setMessage(null);
        setErrorMessage(reason);
        label.setText(texts().get("waits"));
        setPageComplete(true);
        label.getParent().layout(true, true);
        getContainer().updateButtons();
    }
}
