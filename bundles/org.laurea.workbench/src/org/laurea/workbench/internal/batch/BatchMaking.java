package org.laurea.workbench.internal.batch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.StoreException;
import org.laurea.office.Desk;
import org.laurea.office.edit.Reasons;
import org.laurea.workbench.internal.banner.Banner.Kind;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.internal.status.Notices;
import org.laurea.workbench.workspace.Workspaces;

/**
 * Makes a batch and opens it.
 *
 * @param window where it is opened
 * @param desk the desk
 */
record BatchMaking(IWorkbenchWindow window, Desk desk) {

    void make(NewBatch wish) {
        UUID id = UUID.randomUUID();
        ChangeSet set = new ChangeSet(UUID.randomUUID(), Instant.now(), desk.user(), Reasons.open(),
                List.of(new Change.BatchOpened(id, wish.type(), desk.settings().unit(), wish.day(),
                        new BatchHead(wish.name(), BatchState.DRAFT))));
        Job.create(Texts.beside(BatchMaking.class).get("new.title"), monitor -> {
            try {
                desk.store().apply(set);
                onScreen(() -> {
                    new Workspaces(window).show(wish.type().id());
                    new Commands(window).open(id);
                });
            } catch (StoreException e) {
                onScreen(() -> Notices.of(window).tell(Kind.ERROR, Texts.beside(BatchMaking.class).of(e.text())));
            } catch (ConflictException e) {
                onScreen(() -> Notices.of(window).tell(Kind.ERROR, Texts.beside(BatchMaking.class).get("failed")));
            }
        }).schedule();
    }

    private void onScreen(Runnable work) {
        window.getWorkbench().getDisplay().asyncExec(work);
    }
}
