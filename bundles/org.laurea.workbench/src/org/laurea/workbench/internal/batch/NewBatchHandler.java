package org.laurea.workbench.internal.batch;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.laurea.office.Desk;
import org.laurea.workbench.workspace.Workspaces;

/** Makes an empty batch, for records that are typed in. */
public final class NewBatchHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) {
        @Nullable
        IWorkbenchWindow window = event == null ? null : HandlerUtil.getActiveWorkbenchWindow(event);
        if (window != null) {
            Desk desk = window.getService(Desk.class);
            String workspace = new Workspaces(window).current().map(one -> one.id()).orElse("");
            NewBatchDialog dialog = new NewBatchDialog(window.getShell(), desk, workspace);
            if (dialog.open() == Window.OK) {
                new BatchMaking(window, desk).make(dialog.choice());
            }
        }
        return null;
    }
}
