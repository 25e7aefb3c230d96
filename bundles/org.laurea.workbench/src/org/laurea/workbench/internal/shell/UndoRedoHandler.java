package org.laurea.workbench.internal.shell;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Entry;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordStore.Registration;
import org.laurea.office.Desk;
import org.laurea.office.edit.Reasons;
import org.laurea.workbench.board.Board;
import org.laurea.workbench.board.BoardState;
import org.laurea.workbench.internal.banner.Banner.Kind;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.internal.status.Notices;

/** Undo and redo of the desk; the menu says what they would take back or do again. */
abstract class UndoRedoHandler extends AbstractHandler implements IElementUpdater {

    private static final int LONGEST = 48;

    private final Texts texts = Texts.beside(UndoRedoHandler.class);
    private final String name;
    private final Registration registration;

    UndoRedoHandler(String name) {
        this.name = name;
        Board board = PlatformUI.getWorkbench().getService(Board.class);
        registration = board.listen(this::offer);
    }

    @Override
    public void dispose() {
        registration.close();
        super.dispose();
    }

    /** Takes back, or does again. */
    abstract CompletableFuture<Optional<Entry>> perform(Desk desk);

    /** The reason of the entry that it would make. */
    abstract Reason naming(Reason reason);

    /** The entry that it is about. */
    abstract Optional<Entry> target(BoardState state);

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) {
        @Nullable
        IWorkbenchWindow window = event == null ? null : HandlerUtil.getActiveWorkbenchWindow(event);
        if (window != null) {
            perform(window.getService(Desk.class)).whenComplete((entry, failure) -> window.getShell().getDisplay()
                    .asyncExec(() -> tell(window, entry, failure)));
        }
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(@Nullable UIElement element, @Nullable Map parameters) {
        if (element != null) {
            Board board = PlatformUI.getWorkbench().getService(Board.class);
            element.setText(target(board.state())
                    .map(entry -> Parts.plain(
                            Parts.shortened(texts.of(Reasons.text(naming(entry.reason()))), LONGEST)))
                    .orElse(texts.get(name)));
        }
    }

    private void offer(BoardState state) {
        setBaseEnabled(target(state).isPresent());
        Refreshing.everywhere("org.eclipse.ui.edit." + name);
    }

    private void tell(IWorkbenchWindow window, @Nullable Optional<Entry> entry, @Nullable Throwable failure) {
        Notices notices = Notices.of(window);
        if (failure == null) {
            if (entry != null && entry.isPresent()) {
                notices.tell(Kind.GOOD, texts.of(Reasons.text(entry.get().reason())));
            } else {
                notices.tell(Kind.INFO, texts.get(name + ".nothing"));
            }
        } else if (failure instanceof ConflictException || failure.getCause() instanceof ConflictException) {
            notices.tell(Kind.WARNING, texts.get(name + ".conflict"));
        } else {
            Parts.tell(failure, language -> texts.get("failed"),
                    reason -> notices.tell(Kind.ERROR, texts.of(reason)));
        }
    }
}
