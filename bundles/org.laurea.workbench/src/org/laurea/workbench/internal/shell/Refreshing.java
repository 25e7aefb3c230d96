package org.laurea.workbench.internal.shell;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;

/** Has the menu entries of a command asked anew how they look. */
final class Refreshing {

    private Refreshing() {}

    static void elements(@Nullable IWorkbenchWindow window, String command) {
        @Nullable
        ICommandService commands = window == null ? null : window.getService(ICommandService.class);
        if (commands != null) {
            commands.refreshElements(command, null);
        }
    }
}
