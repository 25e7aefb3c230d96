package org.laurea.workbench.internal.shell;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IEvaluationService;

/** Has the menu entries of a command asked anew how they look. */
final class Refreshing {

    private Refreshing() {}

    /** Has also asked anew whether they can be chosen; in every window. */
    static void everywhere(String command) {
        if (PlatformUI.isWorkbenchRunning()) {
            for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
                elements(window, command);
            }
            // The entries do not hear of their handler. A request for any property makes the platform ask them all.
            PlatformUI.getWorkbench().getService(IEvaluationService.class).requestEvaluation(command);
        }
    }

    static void elements(@Nullable IWorkbenchWindow window, String command) {
        @Nullable
        ICommandService commands = window == null ? null : window.getService(ICommandService.class);
        if (commands != null) {
            commands.refreshElements(command, null);
        }
    }
}
