package org.laurea.workbench.internal.banner;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;

/**
 * Tells on a banner what came of work that ends later.
 *
 * @param control the part that the banner belongs to; when it is gone, nobody is told
 * @param banner the banner
 * @param texts the messages of the part, of which {@code failed} is for what only a developer understands
 */
public record Outcomes(Control control, Banner banner, Texts texts) {

    /** Tells if work failed, and {@code done} if it did not. */
    public void tell(CompletableFuture<?> work, String done) {
        await(work, result -> banner.show(Banner.Kind.GOOD, done));
    }

    /** Tells if work failed. */
    public void tell(CompletableFuture<?> work) {
        await(work, result -> {});
    }

    /** Does something with what came of work, on the thread of the control; tells if it failed. */
    public <T> void await(CompletableFuture<T> work, Consumer<? super T> then) {
        work.whenCompleteAsync((result, failure) -> {
            if (control.isDisposed()) {
                return;
            }
            if (failure == null) {
                then.accept(result);
            } else {
                Parts.tell(failure, texts.messages().text("failed"),
                        text -> banner.show(Banner.Kind.ERROR, texts.of(text)));
            }
        }, control.getDisplay()::asyncExec);
    }
}
