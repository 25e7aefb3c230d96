package org.laurea.workbench.internal.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.ConflictException;
import org.laurea.workbench.internal.part.DeedWizard;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;

/** The import of a file. Nothing is written before the third page is confirmed. */
final class ImportWizard extends DeedWizard {

    private final Texts texts = Texts.beside(ImportWizard.class);
    private final IntakeSession session;
    private final ImportDeeds deeds;
    private final FilePage filePage;
    private final MappingPage mappingPage;
    private final DryRunPage dryRunPage;
    private final DonePage donePage;
    private @Nullable IntakeState state;
    private boolean isDone;

    /** What the wizard has others do when the import is done. */
    interface ImportDeeds {

        /** Opens a batch. */
        void open(UUID batch);

        /** Takes the import back. */
        CompletableFuture<?> undo();

        /** Hands a batch out as a marked workbook. */
        void report(UUID batch, Path workbook);
    }

    ImportWizard(IntakeSession session, ImportDeeds deeds, @Nullable Path file) {
        this.session = session;
        this.deeds = deeds;
        setWindowTitle(texts.get("window"));
        filePage = new FilePage(this, file);
        mappingPage = new MappingPage(this);
        dryRunPage = new DryRunPage(this);
        donePage = new DonePage(this);
    }

    @Override
    public void addPages() {
        List.of(filePage, mappingPage, dryRunPage, donePage).forEach(this::addPage);
    }

    @Override
    public Texts texts() {
        return texts;
    }

    IntakeSession session() {
        return session;
    }

    ImportDeeds deeds() {
        return deeds;
    }

    /** What is known of the import; {@code null} as long as no file is open. */
    @Nullable
    IntakeState state() {
        return state;
    }

    void know(@Nullable IntakeState newState) {
        state = newState;
        dryRunPage.forget();
    }

    @Override
    public boolean isDone() {
        return isDone;
    }

    @Override
    public void execute() {
        dryRunPage.execute(result -> {
            isDone = true;
            donePage.show(result);
            getContainer().showPage(donePage);
        });
    }

    @Override
    public boolean isAtDeed() {
        return getContainer().getCurrentPage() == dryRunPage;
    }

    @Override
    public boolean isBusy() {
        return dryRunPage.isBusy();
    }

    @Override
    public String deed() {
        return texts().get("do");
    }

    @Override
    public boolean isReady() {
        return dryRunPage.isReady();
    }

    /** Gives what a failed step tells people to {@code told}; nothing if the user ended it. */
    void tell(Throwable failure, Consumer<String> told) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause()
                : failure;
        if (cause instanceof CancellationException) {
            told.accept(texts.get("stopped"));
        } else if (cause instanceof ConflictException) {
            told.accept(texts.get("conflict"));
        } else {
            Parts.tell(failure, texts.messages().text("failed"), text -> told.accept(texts.of(text)));
        }
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
        dryRunPage.stop();
        return true;
    }

    @Override
    public void dispose() {
        session.close();
        super.dispose();
    }
}
