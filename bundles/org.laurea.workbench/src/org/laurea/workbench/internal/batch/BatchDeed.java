package org.laurea.workbench.internal.batch;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.laurea.core.store.Batch;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.office.Desk;
import org.laurea.workbench.internal.banner.Banner.Kind;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.internal.status.Notices;

/**
 * Something that is done with a batch.
 *
 * @param window where it was asked for
 * @param desk the desk
 * @param batch the batch, as it is now
 */
public record BatchDeed(IWorkbenchWindow window, Desk desk, Batch batch) {

    /** Does it. */
    void attempt(Consumer<BatchDeed> deed) {
        deed.accept(this);
    }

    /** The name of the batch for people: its own, or its award date and category. */
    public String name() {
        return BatchNames.name(batch);
    }

    /** Tells the user how it went, once it went. */
    public void follow(CompletionStage<?> work, String done) {
        work.whenComplete((result, failure) -> window.getShell().getDisplay().asyncExec(() -> {
            if (failure == null) {
                Notices.of(window).tell(Kind.GOOD, done);
            } else {
                Notices.of(window).tell(Kind.ERROR, reason(failure));
            }
        }));
    }

    private static String reason(Throwable failure) {
        @Nullable
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        Texts texts = Texts.beside(BatchDeed.class);
        if (cause instanceof StoreException trouble) {
            return texts.of(trouble.text());
        }
        return cause instanceof InputException wrong ? texts.of(wrong.text()) : texts.get("failed");
    }
}
