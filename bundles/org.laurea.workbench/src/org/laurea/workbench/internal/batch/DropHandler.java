package org.laurea.workbench.internal.batch;

import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.office.batch.BatchRemoval;
import org.laurea.workbench.internal.banner.Banner.Kind;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.internal.status.Notices;
import org.laurea.workbench.selection.BatchInput;

/** Drops a batch with its records. It can be undone like everything else. */
public final class DropHandler extends BatchHandler {

    @Override
    protected void perform(BatchDeed deed) {
        Texts texts = Texts.beside(DropHandler.class);
        if (deed.batch().state().compareTo(BatchState.AUTHORISED) >= 0) {
            Notices.of(deed.window()).tell(Kind.WARNING, texts.get("drop.locked"));
            return;
        }
        MessageDialog dialog = new MessageDialog(deed.window().getShell(), texts.get("drop.title"), null,
                texts.get("drop.message", deed.name(), deed.batch().records()),
                MessageDialog.CONFIRM, 1, texts.get("drop.do"), texts.get("drop.keep"));
        if (dialog.open() == 0) {
            close(deed);
            CompletableFuture<Entry> done = new CompletableFuture<>();
            job(deed, done, texts.get("drop.title")).schedule();
            deed.follow(done, texts.get("drop.done", deed.name()));
        }
    }

    private static void close(BatchDeed deed) {
        @Nullable
        IWorkbenchPage page = deed.window().getActivePage();
        if (page != null) {
            page.closeEditors(page.findEditors(new BatchInput(deed.batch().id()), null, IWorkbenchPage.MATCH_INPUT),
                    false);
        }
    }

    private static Job job(BatchDeed deed, CompletableFuture<Entry> done, String title) {
        return new Job(title) {
            @Override
            protected IStatus run(@Nullable IProgressMonitor monitor) {
                try {
                    done.complete(new BatchRemoval(deed.desk().store(), deed.desk().user(), InstantSource.system())
                            .remove(deed.batch()));
                } catch (StoreException | InputException | ConflictException e) {
                    done.completeExceptionally(e);
                }
                return Status.OK_STATUS;
            }
        };
    }
}
