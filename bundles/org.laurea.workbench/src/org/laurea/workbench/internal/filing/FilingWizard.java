package org.laurea.workbench.internal.filing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.workbench.internal.part.DeedWizard;
import org.laurea.workbench.internal.part.Texts;

/** The filing of a batch. Nothing leaves the house before the second page is confirmed. */
final class FilingWizard extends DeedWizard {

    private final Texts texts = Texts.beside(FilingWizard.class);
    private final FilingSteps steps;
    private final Consumer<UUID> shown;
    private final SummaryPage summaryPage;
    private final ConsentPage consentPage;
    private final SendPage sendPage;
    private @Nullable FilingOverview overview;
    private boolean isDone;
    private @Nullable String outcome;
    private boolean isOffline;

    /**
     * The filing of a batch.
     *
     * @param shown shows a record of it
     */
    FilingWizard(FilingSteps steps, String name, Consumer<UUID> shown) {
        this.steps = steps;
        this.shown = shown;
        setWindowTitle(texts.get("window", name));
        summaryPage = new SummaryPage(this);
        consentPage = new ConsentPage(this);
        sendPage = new SendPage(this);
    }

    @Override
    public void addPages() {
        List.of(summaryPage, consentPage, sendPage).forEach(this::addPage);
    }

    @Override
    public Texts texts() {
        return texts;
    }

    FilingSteps steps() {
        return steps;
    }

    /** What is filed; {@code null} before it was counted. */
    @Nullable
    FilingOverview overview() {
        return overview;
    }

    void know(FilingOverview known) {
        overview = known;
    }

    void offline(boolean isForStick) {
        isOffline = isForStick;
        getContainer().updateButtons();
    }

    @Override
    public void execute() {
        FilingOverview known = overview;
        Signing typed = consentPage.take();
        if (known != null && typed != null) {
            getContainer().showPage(sendPage);
            sendPage.begin(known.summary(), typed);
        }
    }

    /** It did not come away: back to what was typed. */
    void again(String reason) {
        getContainer().showPage(consentPage);
        consentPage.fail(reason);
    }

    /**
     * There is no way back.
     *
     * @param key of the message that tells at the foot of the window what came of it
     */
    void done(String key) {
        isDone = true;
        outcome = key;
    }

    /** The key of the message that tells what came of it; empty if nothing did. */
    Optional<String> outcome() {
        String key = outcome;
        return key == null ? Optional.empty() : Optional.of(key);
    }

    @Override
    public boolean isDone() {
        return isDone;
    }

    @Override
    public boolean isAtDeed() {
        return getContainer().getCurrentPage() == consentPage;
    }

    @Override
    public String deed() {
        return texts().get(isOffline ? "do.pack" : "do");
    }

    @Override
    public boolean isReady() {
        return consentPage.canFlipToNextPage();
    }

    @Override
    public boolean isBusy() {
        return sendPage.isBusy();
    }

    /** Shows a record and lets the wizard go. */
    void reveal(Optional<UUID> record) {
        record.ifPresent(found -> {
            getContainer().getShell().close();
            shown.accept(found);
        });
    }

    @Override
    public boolean canFinish() {
        return isDone;
    }

    @Override
    public boolean performFinish() {
        return isDone;
    }

    @Override
    public boolean performCancel() {
        if (sendPage.isBusy()) {
            sendPage.stop();
            return false;
        }
        return true;
    }
}
