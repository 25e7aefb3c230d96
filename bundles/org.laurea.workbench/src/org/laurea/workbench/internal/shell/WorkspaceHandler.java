package org.laurea.workbench.internal.shell;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.laurea.workbench.workspace.Workspace;
import org.laurea.workbench.workspace.Workspaces;

/** Shows the workspace whose number, counted from 1 as in the toolbar, the command names. */
public final class WorkspaceHandler extends AbstractHandler {

    private static final String NUMBER = "org.laurea.workbench.command.workspace.number";

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) {
        @Nullable
        IWorkbenchWindow window = event == null ? null : HandlerUtil.getActiveWorkbenchWindow(event);
        @Nullable
        String number = event == null ? null : event.getParameter(NUMBER);
        if (window != null && number != null) {
            Workspaces workspaces = new Workspaces(window);
            List<Workspace> all = workspaces.all();
            int index = Integer.parseInt(number) - 1;
            if (index < all.size()) {
                workspaces.show(all.get(index).id());
            }
        }
        return null;
    }
}
