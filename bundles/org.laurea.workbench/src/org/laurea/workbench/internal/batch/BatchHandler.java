package org.laurea.workbench.internal.batch;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.laurea.core.store.Batch;
import org.laurea.office.Desk;
import org.laurea.workbench.board.Board;
import org.laurea.workbench.selection.BatchInput;

/**
 * Does something with the batch that the parameter {@code org.laurea.workbench.command.batch} names, else with the one selected in
 * the navigator, else with the one whose editor is in front.
 */
public abstract class BatchHandler extends AbstractHandler {

    private static final String PARAMETER = "org.laurea.workbench.command.batch";

    @Override
    public final @Nullable Object execute(@Nullable ExecutionEvent event) {
        if (event == null) {
            return null;
        }
        @Nullable
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (window == null) {
            return null;
        }
        Desk desk = window.getService(Desk.class);
        Board board = window.getService(Board.class);
        target(event).flatMap(board.state()::batch)
                .ifPresent(batch -> new BatchDeed(window, desk, batch).attempt(this::perform));
        return null;
    }

    /** Does it; on the UI thread. */
    protected abstract void perform(BatchDeed deed);

    private static Optional<UUID> target(ExecutionEvent event) {
        @Nullable
        String named = event.getParameter(PARAMETER);
        if (named != null) {
            return Optional.of(UUID.fromString(named));
        }
        @Nullable
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        if (selection instanceof IStructuredSelection list && list.getFirstElement() instanceof Batch batch) {
            return Optional.of(batch.id());
        }
        @Nullable
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        return editor != null && editor.getEditorInput() instanceof BatchInput input ? Optional.of(input.batch())
                : Optional.empty();
    }
}
