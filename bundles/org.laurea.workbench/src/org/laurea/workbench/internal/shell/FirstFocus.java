package org.laurea.workbench.internal.shell;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** Keys have somewhere to go as soon as a window is in front: without a control that has the focus no shortcut works. */
public final class FirstFocus {

    private FirstFocus() {}

    /** Sees to it until the window is closed. */
    public static void give(IWorkbenchWindow window) {
        Shell shell = window.getShell();
        shell.addListener(SWT.Activate, event -> shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed() && shell.getDisplay().getFocusControl() == null) {
                give(window.getActivePage());
            }
        }));
    }

    private static void give(@Nullable IWorkbenchPage page) {
        @Nullable
        IWorkbenchPart part = page == null ? null : page.getActivePart();
        if (part != null) {
            part.setFocus();
        } else if (page != null) {
            for (IViewReference view : page.getViewReferences()) {
                IWorkbenchPart shown = view.getPart(false);
                if (shown != null && page.isPartVisible(shown)) {
                    page.activate(shown);
                    return;
                }
            }
        }
    }
}
