package org.laurea.workbench.internal.filing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.laurea.workbench.internal.batch.Commands;
import org.laurea.workbench.workspace.Workspace;
import org.laurea.workbench.workspace.Workspaces;

/** Shows the outbox beside the overview, where it has room. */
public final class OutboxHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) {
        @Nullable
        IWorkbenchWindow window = event == null ? null : HandlerUtil.getActiveWorkbenchWindow(event);
        if (window != null) {
            new Workspaces(window).show(Workspace.OVERVIEW);
            new Commands(window).showView("outbox");
        }
        return null;
    }
}
