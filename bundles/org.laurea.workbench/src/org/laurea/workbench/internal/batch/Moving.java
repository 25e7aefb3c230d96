package org.laurea.workbench.internal.batch;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.laurea.core.store.Batch;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.office.Desk;
import org.laurea.office.batch.RecordMove;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.edit.Reasons;
import org.laurea.workbench.internal.banner.Banner.Kind;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.internal.status.Notices;

/**
 * Moves records of an open batch to the batches of their own award dates, and tells how many went.
 *
 * @param window where it is told
 * @param desk the desk
 * @param document the batch
 */
public record Moving(IWorkbenchWindow window, Desk desk, BatchDocument document) {

    /** Whether one of some records bears another award date than the batch. */
    public static boolean isAnyStray(BatchDocument document, List<UUID> records) {
        return records.stream().mapToInt(document::indexOf).filter(index -> index >= 0)
                .anyMatch(index -> RecordMove.isStray(document.batch(), document.record(index).values()));
    }

    /** Moves those that have the date of another batch; what was typed before is on disk first. */
    public void move(List<UUID> records) {
        Set<UUID> wanted = Set.copyOf(records);
        document.edit(Reasons.move(0), List.of()).thenRun(() -> schedule(wanted));
    }

    private void schedule(Set<UUID> records) {
        Job.create(text("move.title"), monitor -> {
            tell(() -> {
                RecordMove move = new RecordMove(desk.store(), desk.user(), InstantSource.system());
                Optional<Batch> from = desk.store().batch(document.batch().id());
                return from.isPresent() ? move.move(from.get(), records) : Optional.empty();
            });
            return Status.OK_STATUS;
        }).schedule();
    }

    private void tell(Callable<Optional<Entry>> work) {
        Texts texts = Texts.beside(Moving.class);
        try {
            Optional<Entry> entry = work.call();
            onScreen(entry.isPresent() ? Kind.GOOD : Kind.INFO,
                    entry.map(one -> texts.get("move.done", texts.of(Reasons.text(one.reason()))))
                            .orElseGet(() -> texts.get("move.none")));
        } catch (InputException e) {
            onScreen(Kind.ERROR, texts.of(e.text()));
        } catch (StoreException e) {
            onScreen(Kind.ERROR, texts.of(e.text()));
        } catch (ConflictException e) {
            onScreen(Kind.ERROR, texts.get("move.conflict"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void onScreen(Kind kind, String sentence) {
        window.getWorkbench().getDisplay().asyncExec(() -> Notices.of(window).tell(kind, sentence));
    }

    private static String text(String key) {
        return Texts.beside(Moving.class).get(key);
    }
}
