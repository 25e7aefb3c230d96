package org.laurea.workbench.internal.status;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.laurea.core.store.RecordStore.Registration;
import org.laurea.office.Desk;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.DocumentChange;
import org.laurea.office.duty.Duties;
import org.laurea.workbench.board.Board;
import org.laurea.workbench.board.BoardState;
import org.laurea.workbench.internal.batch.Commands;
import org.laurea.workbench.internal.part.DocumentWatch;
import org.laurea.workbench.internal.switcher.WindowControl;
import org.laurea.workbench.selection.RecordSelection;

/** The foot of the window: the next step as a sentence and a button, the newest notice, and what is saved. */
public final class StatusStrip extends WindowControl implements DocumentWatch.Listener {

    private static final int NOTICE_MILLIS = 12_000;

    private @Nullable IWorkbenchWindow owner;
    private @Nullable StripWidgets widgets;
    private @Nullable DocumentWatch watch;
    private @Nullable RecordSelection selection;
    private boolean isSaved = true;
    private NextStep step = new NextStep("", "", "", Optional.empty());

    @Override
    protected void create(Composite parent, IWorkbenchWindow window) {
        owner = window;
        StripWidgets made = new StripWidgets(parent, this::act);
        widgets = made;
        made.setReadOnly(window.getService(Desk.class).store().info().isReadOnly(),
                window.getService(Board.class).whyReadOnly());
        Registration registration = window.getService(Board.class).listen(state -> show());
        made.strip().addDisposeListener(event -> {
            registration.close();
            DocumentWatch watching = watch;
            if (watching != null) {
                watching.close();
            }
        });
        Notices.of(window).listen((kind, sentence) -> {
            if (!made.strip().isDisposed()) {
                made.notice(kind, sentence, NOTICE_MILLIS);
            }
        });
        @Nullable
        IWorkbenchPage page = window.getActivePage();
        if (page != null) {
            watch = new DocumentWatch(page, this);
        }
    }

    @Override
    public void selected(@Nullable RecordSelection selected) {
        selection = selected;
        isSaved = true;
        show();
    }

    @Override
    public void changed(DocumentChange change) {
        isSaved = change.isSaved();
        show();
    }

    private void show() {
        StripWidgets made = widgets;
        IWorkbenchWindow window = owner;
        if (made == null || window == null || made.strip().isDisposed()) {
            return;
        }
        BoardState state = window.getService(Board.class).state();
        RecordSelection selected = selection;
        step = selected == null
                ? NextStep.of(state, new Duties(InstantSource.system()).open(state.batches()).stream().findFirst())
                : next(selected.document());
        made.show(step, SaveState.text(state, isSaved, ZoneId.systemDefault()));
    }

    private static NextStep next(BatchDocument document) {
        return document.isBehind() ? NextStep.later(document.batch())
                : NextStep.of(document.batch(), document.tally(), document.isReadOnly());
    }

    private void act() {
        IWorkbenchWindow window = owner;
        if (window == null) {
            return;
        }
        Commands commands = new Commands(window);
        step.batch().ifPresentOrElse(batch -> commands.run(step.command(), batch.id()),
                () -> commands.run(step.command(), Map.of()));
    }
}
