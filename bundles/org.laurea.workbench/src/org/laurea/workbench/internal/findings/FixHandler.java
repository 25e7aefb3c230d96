package org.laurea.workbench.internal.findings;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows what all safe fixes of the batch in front would change. */
public final class FixHandler extends AbstractHandler {

    private static final String VIEW = "org.laurea.workbench.findings";

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) {
        IWorkbenchWindow window = event == null ? null : HandlerUtil.getActiveWorkbenchWindow(event);
        if (window != null && window.getActivePage() != null) {
            try {
                if (window.getActivePage().showView(VIEW) instanceof FindingsView view) {
                    view.previewSafe();
                }
            } catch (PartInitException e) {
                ILog.of(FixHandler.class).warn("no view of findings: " + e.getClass().getName());
            }
        }
        return null;
    }
}
