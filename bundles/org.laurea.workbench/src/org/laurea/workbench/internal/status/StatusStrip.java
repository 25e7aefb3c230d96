package org.laurea.workbench.internal.status;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.laurea.core.store.RecordStore.Registration;
import org.laurea.office.Desk;
import org.laurea.office.document.DocumentChange;
import org.laurea.office.duty.Duties;
import org.laurea.workbench.board.Board;
import org.laurea.workbench.internal.batch.Commands;
import org.laurea.workbench.internal.part.DocumentWatch;
import org.laurea.workbench.selection.RecordSelection;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The foot of the window: the next step as a sentence and a button, the newest notice, and what is saved. */
public final class StatusStrip implements DocumentWatch.Listener {

    private static final int NOTICE_MILLIS = 12_000;

    private final IWorkbenchWindow window;
    private final Desk desk;
    private final Board board;
    private @Nullable StripWidgets widgets;
    private @Nullable DocumentWatch watch;
    private @Nullable RecordSelection selection;
    private boolean isSaved = true;
    private NextStep step = new NextStep("", "", "", Optional.empty());

    /** A strip for a window, its parts from the context of the window. */
    @Inject
    public StatusStrip(IWorkbenchWindow window, Desk desk, Board board) {
        this.window = window;
        this.desk = desk;
        this.board = board;
    }

    /** Makes the widgets. */
    @PostConstruct
    public void create(Composite parent) {
        StripWidgets made = new StripWidgets(parent, this::act);
        widgets = made;
        made.setReadOnly(desk.store().info().isReadOnly());
        Registration registration = board.listen(state -> show());
        made.strip().addDisposeListener(event -> {
            registration.close();
            DocumentWatch watching = watch;
            if (watching != null) {
                watching.close();
            }
        });
        made.strip().getDisplay().asyncExec(() -> follow(made));
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

    private void follow(StripWidgets made) {
        if (made.strip().isDisposed() || window.getActivePage() == null) {
            return;
        }
        watch = new DocumentWatch(window.getActivePage(), this);
        Notices.of(window).listen((kind, sentence) -> {
            if (!made.strip().isDisposed()) {
                made.notice(kind, sentence, NOTICE_MILLIS);
            }
        });
    }

    private void show() {
        StripWidgets made = widgets;
        if (made == null || made.strip().isDisposed()) {
            return;
        }
        RecordSelection selected = selection;
        step = selected == null
                ? NextStep.of(board.state(),
                        new Duties(InstantSource.system()).open(board.state().batches()).stream().findFirst())
                : NextStep.of(selected.document().batch(), selected.document().tally(),
                        selected.document().isReadOnly());
        made.show(step, SaveState.text(board.state(), isSaved, ZoneId.systemDefault()));
    }

    private void act() {
        Commands commands = new Commands(window);
        step.batch().ifPresentOrElse(batch -> commands.run(step.command(), batch.id()),
                () -> commands.run(step.command(), Map.of()));
    }
}
