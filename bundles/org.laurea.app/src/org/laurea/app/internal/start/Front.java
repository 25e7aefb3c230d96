package org.laurea.app.internal.start;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Brings the window to the front. */
final class Front {

    private Front() {}

    static void bring() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        @Nullable
        Shell shell = windows.length == 0 ? null : windows[0].getShell();
        if (shell != null && !shell.isDisposed()) {
            shell.setMinimized(false);
            shell.forceActive();
        }
    }
}
