package org.laurea.workbench.internal.shell;

import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Keys have somewhere to go as soon as a window is in front or shows another workspace: without a control that has the focus no
 * shortcut works.
 */
public final class FocusWatch extends PerspectiveAdapter {

    private final IWorkbenchWindow window;

    private FocusWatch(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Sees to it until the window is closed. */
    public static void start(IWorkbenchWindow window) {
        FocusWatch watch = new FocusWatch(window);
        window.getShell().addListener(SWT.Activate, event -> watch.look());
        window.addPerspectiveListener(watch);
    }

    @Override
    public void perspectiveActivated(@Nullable IWorkbenchPage page, @Nullable IPerspectiveDescriptor perspective) {
        look();
    }

    private void look() {
        Shell shell = window.getShell();
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed() && isLost(shell)) {
                give(window.getActivePage());
            }
        });
    }

    /** Whether no control has the focus, and no dialog or list above the window waits for it. */
    private static boolean isLost(Shell shell) {
        @Nullable
        Control focus = shell.getDisplay().getFocusControl();
        return (focus == null || !focus.isVisible()) && Stream.of(shell.getDisplay().getShells())
                .noneMatch(other -> other != shell && other.isVisible());
    }

    private static void give(@Nullable IWorkbenchPage page) {
        @Nullable
        IWorkbenchPart part = page == null ? null : page.getActivePart();
        if (page != null && part != null && page.isPartVisible(part)) {
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
