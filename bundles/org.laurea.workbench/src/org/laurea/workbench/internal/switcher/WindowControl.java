package org.laurea.workbench.internal.switcher;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import jakarta.annotation.PostConstruct;

/** A control at the edge of a window. The platform makes it before the window knows itself: it is filled a moment later. */
public abstract class WindowControl {

    /** Makes the room for it. */
    @PostConstruct
    public final void create(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        area.getDisplay().asyncExec(() -> fill(area));
    }

    /** Fills it. */
    protected abstract void create(Composite area, IWorkbenchWindow window);

    private void fill(Composite area) {
        if (area.isDisposed()) {
            return;
        }
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            if (window.getShell() == area.getShell()) {
                create(area, window);
                area.requestLayout();
                return;
            }
        }
    }
}
